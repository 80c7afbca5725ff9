package org.jiuzhu.examples;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.programme.Programme;

/** One assessed case as text. */
final class CaseText {

    private final Page page;
    private final Assessed assessed;
    private final Assessment assessment;
    private final boolean whole;
    private final OpenPoints open;
    private final Headings headings;

    /**
     * For a case.
     *
     * @param page where it is written
     * @param assessed the case
     * @param whole whether everything is shown, explanations too
     */
    CaseText(Page page, Assessed assessed, boolean whole) {
        this.page = page;
        this.assessed = assessed;
        this.assessment = assessed.assessment();
        this.whole = whole;
        this.headings = new Headings(page);
        this.open = new OpenPoints(page, assessment.missing(), whole);
    }

    void write() {
        String place =
                page.in(assessment.placeName()) + page.aside(assessment.place().code());
        page.line(0, page.ink().bold("━━ " + place + "  " + assessment.date() + "  " + Plain.of(assessed.file())));
        assessed.figures(page.language()).ifPresent(f -> page.line(1, page.ink().yellow("!") + " " + f));
        List<List<Block>> groups = groups();
        groups.forEach(g -> page.line(
                1,
                heading(g)
                        + new BenefitText(page, ImmutableList.of())
                                .amounts(g.get(0).of())));
        blocks(groups);
        open.write();
        assessed.ahead().ifPresent(a -> a.write(page, headings, assessment.determinations(), whole));
        untouched();
        warnings();
        page.blank();
        page.line(0, page.ink().faint(receipt(assessment.receipt())));
    }

    private List<List<Block>> groups() {
        List<Block> blocks = assessment.determinations().stream()
                .map(d -> Block.of(page, d, assessed, open, whole))
                .toList();
        List<List<Block>> groups = new ArrayList<>();
        for (int next = 0; next < blocks.size(); ) {
            int first = next;
            do {
                next++;
            } while (next < blocks.size() && blocks.get(next).readsLike(blocks.get(first)));
            groups.add(blocks.subList(first, next));
        }
        return groups;
    }

    private void blocks(List<List<Block>> groups) {
        Optional<Block> before = Optional.empty();
        for (List<Block> group : groups) {
            Block block = group.get(0);
            page.blank();
            page.line(0, heading(group));
            page.raw(block.result());
            page.raw(before.filter(b -> isRouteOf(b, block)).isPresent() ? asAbove() : block.route());
            page.raw(block.end());
            before = Optional.of(block);
        }
    }

    private static boolean isRouteOf(Block before, Block block) {
        return before.isOfSameProgramme(block)
                && !block.route().isEmpty()
                && before.route().equals(block.route());
    }

    private String asAbove() {
        return "  " + page.ink().bold(page.in("办理", "Route")) + page.in("：同上", ": as above") + "\n";
    }

    private String heading(List<Block> alike) {
        Determination<?> first = alike.get(0).of();
        String subjects = alike.stream()
                .map(b -> headings.subject(b.of().programme(), b.of().subject()))
                .collect(Collectors.joining(page.in("、", ", ")));
        return headings.mark(first.status()) + " "
                + page.ink().bold(page.in(first.programme().label()) + " · " + subjects) + page.in("：", ": ")
                + page.in(first.status().label());
    }

    private void untouched() {
        if (!assessment.untouched().isEmpty()) {
            page.blank();
            page.line(0, page.ink().bold(page.in("未看的项目", "Not looked at")));
            page.line(
                    1,
                    page.in("已知情况没有涉及，要看请用 --ask all：", "nothing that is known touches them (--ask all shows them): ")
                            + assessment.untouched().stream()
                                    .map(this::untouched)
                                    .collect(Collectors.joining(page.in("、", ", "))));
        }
    }

    private String untouched(Programme<?> programme) {
        return page.in(programme.label()) + (whole ? page.aside(programme.code()) : "");
    }

    private void warnings() {
        if (!assessment.warnings().isEmpty()) {
            page.blank();
            page.line(0, page.ink().bold(page.in("注意", "Warnings")));
            assessment.warnings().forEach(w -> page.line(1, page.ink().yellow("!") + " " + page.in(w)));
        }
    }

    private String receipt(Receipt receipt) {
        List<String> parts = new ArrayList<>();
        parts.add("jiuzhu " + receipt.library());
        receipt.plugins().forEach((place, version) -> parts.add(place + " " + version));
        parts.add(page.in("日历 ", "calendar ") + receipt.calendar());
        parts.add(page.in("规则 ", "rules ") + cut(receipt.rules()));
        parts.add(page.in("标准 ", "standards ") + cut(receipt.standards()));
        parts.add(page.in("设置 ", "settings ") + cut(receipt.settings()));
        receipt.departures()
                .forEach(
                        (setting, rules) -> parts.add(setting + page.in(" 先于 ", " before ") + String.join(" ", rules)));
        parts.add(page.in("案件 ", "case ") + cut(receipt.input()));
        return page.in("凭据：", "receipt: ") + Joiner.on(page.in("，", ", ")).join(parts);
    }

    // enough to tell digests apart; --format json has them whole
    private static String cut(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
