package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;

/**
 * The text about one determination.
 *
 * @param of the determination
 * @param result what is given, and why
 * @param route the procedure; on its own because the members of a family often share it
 * @param end what to be careful about, and what it depends on
 */
record Block(Determination<?> of, String result, String route, String end) {

    static Block of(
            Page page,
            Determination<?> determination,
            ImmutableList<Explanation> why,
            ImmutableList<Explanation> explanations,
            OpenPoints open,
            boolean whole) {
        Page result = page.another();
        new BenefitText(result).write(determination);
        new Reasons(result).write(why);
        Page route = page.another();
        new Route(route, whole).write(determination);
        Page end = page.another();
        end(end, determination, open);
        if (whole) {
            end.line(1, end.ink().bold(end.in("判断过程", "How it was decided")));
            explanations.forEach(e -> end.raw(Plain.of(e).render(end.language()).indent(4)));
        }
        return new Block(determination, result.toString(), route.toString(), end.toString());
    }

    private static void end(Page page, Determination<?> determination, OpenPoints open) {
        determination.warnings().forEach(w -> page.line(1, page.ink().yellow("!") + " " + page.in(w)));
        if (!determination.missing().isEmpty()) {
            page.line(1, page.in("取决于：", "Depends on: ") + open.numbers(determination.missing()));
        }
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
