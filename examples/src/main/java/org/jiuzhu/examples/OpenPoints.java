package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.text.Label;

/** What is still open in a case: numbered, what changes most results first within each sort. */
final class OpenPoints {

    private static final ImmutableMap<Missing.Kind, Label> HEADINGS = ImmutableMap.of(
            Missing.Kind.FACT, Label.of("还要了解的情况", "Facts to ask for"),
            Missing.Kind.DISCRETION, Label.of("由主管机关决定的事项", "For the authority to say in this case"),
            Missing.Kind.OPEN_TERM, Label.of("文件没有写明、由当地补充的数值", "Left open by the texts, for the place to fill"),
            Missing.Kind.STANDARD, Label.of("没有公布或没有提供的标准", "Standards that are not published or not given"),
            Missing.Kind.CALENDAR, Label.of("工作日历没有收录的年份", "Years that the working calendar lacks"));

    private final Page page;
    private final boolean whole;
    private final ImmutableList<Missing> points;
    private final ImmutableMap<String, Integer> numbers;

    /**
     * For a page.
     *
     * @param page where they are written
     * @param ranked what is missing, what changes most results first
     * @param whole whether paths in the case and ids of settings are shown too, for whoever writes them
     */
    OpenPoints(Page page, List<Missing> ranked, boolean whole) {
        this.page = page;
        this.whole = whole;
        this.points = HEADINGS.keySet().stream()
                .flatMap(k -> ranked.stream().filter(m -> m.kind() == k))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Integer> next = ImmutableMap.builder();
        for (int i = 0; i < points.size(); i++) {
            next.put(key(points.get(i)), i + 1);
        }
        this.numbers = next.buildOrThrow();
    }

    private static String key(Missing point) {
        return point.kind().code() + " " + point.id();
    }

    /** The numbers of some of the points, neighbours joined: {@code 1–3, 7}. */
    String numbers(List<Missing> some) {
        List<Integer> numbers = some.stream().map(this::number).sorted().toList();
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int first = i;
            do {
                i++;
            } while (i < numbers.size() && numbers.get(i) == numbers.get(i - 1) + 1);
            spans.add(first + 1 == i ? "" + numbers.get(first) : numbers.get(first) + "–" + numbers.get(i - 1));
        }
        return String.join(page.in("、", ", "), spans);
    }

    private int number(Missing point) {
        return Objects.requireNonNull(numbers.get(key(point)));
    }

    void write() {
        HEADINGS.forEach((kind, heading) -> {
            if (points.stream().anyMatch(p -> p.kind() == kind)) {
                page.blank();
                page.line(0, page.ink().bold(page.in(heading)));
                points.stream().filter(p -> p.kind() == kind).forEach(this::point);
            }
        });
    }

    private void point(Missing point) {
        int number = number(point);
        String decides = page.in(
                "影响 " + point.decides() + " 项结果",
                point.decides() == 1 ? "decides 1 result" : "decides " + point.decides() + " results");
        // what the authority may use is a rule, and its id the number of the sentence
        boolean isNamed = whole || point.kind() == Missing.Kind.DISCRETION;
        String aside = Stream.of(point.citation(), Optional.of(point.id()).filter(id -> isNamed), Optional.of(decides))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(page.in("，", ", ")));
        page.line(1, number + ". " + page.in(point.question()) + page.ink().faint(page.aside(aside)));
    }
}
