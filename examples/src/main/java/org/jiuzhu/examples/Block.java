package org.jiuzhu.examples;

import java.util.Objects;
import org.jiuzhu.policy.determination.Determination;

/**
 * The text about one determination.
 *
 * @param of the determination
 * @param result what is given, and why
 * @param route the procedure; on its own because the members of a family often share it
 * @param end what to be careful about, and what it depends on
 */
record Block(Determination<?> of, String result, String route, String end) {

    static Block of(Page page, Determination<?> determination, Assessed assessed, OpenPoints open, boolean whole) {
        Page result = page.another();
        new BenefitText(result, Objects.requireNonNull(assessed.deciding().get(determination))).write(determination);
        new Reasons(result).write(Objects.requireNonNull(assessed.why().get(determination)));
        Page route = page.another();
        new Route(route, whole).write(determination);
        Page end = page.another();
        end(end, determination, open);
        if (whole) {
            end.line(1, end.ink().bold(end.in("判断过程", "How it was decided")));
            Objects.requireNonNull(assessed.explanations().get(determination)).stream()
                    .flatMap(e -> Plain.of(e).render(end.language()).lines())
                    .forEach(line -> tree(end, line));
        }
        return new Block(determination, result.toString(), route.toString(), end.toString());
    }

    private static void end(Page page, Determination<?> determination, OpenPoints open) {
        determination.warnings().forEach(w -> page.line(1, page.ink().yellow("!") + " " + page.in(w)));
        if (!determination.missing().isEmpty()) {
            page.line(1, page.in("取决于：", "Depends on: ") + open.numbers(determination.missing()));
        }
    }

    // what is rendered is indented already
    private static void tree(Page page, String line) {
        String words = line.stripLeading();
        page.line(2 + (line.length() - words.length()) / 2, words);
    }

    boolean isOfSameProgramme(Block other) {
        return of.programme() == other.of.programme();
    }

    /** Whether it reads like another block, so that the two can be shown as one. */
    boolean readsLike(Block other) {
        return isOfSameProgramme(other)
                && of.status() == other.of.status()
                && result.equals(other.result)
                && route.equals(other.route)
                && end.equals(other.end);
    }
}
