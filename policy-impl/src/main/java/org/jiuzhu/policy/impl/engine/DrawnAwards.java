package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/**
 * What is known of a subject’s awards of one programme.
 *
 * @param draws whether one runs
 * @param lastReview the latest day on which one that has not ended was reviewed or granted
 * @param unlisted the subject, where it is unknown which awards there are
 * @param ofDraws what is unknown of an award and can change whether it runs
 * @param ofReviews what is unknown of an award and can change the latest review
 */
record DrawnAwards(
        Truth draws,
        Optional<LocalDate> lastReview,
        Optional<Frame> unlisted,
        ImmutableList<Open> ofDraws,
        ImmutableList<Open> ofReviews) {

    /** A fact of an award that is unknown. */
    private record Open(Frame award, Fact<Award, ?> fact) {}

    /** Of a programme that no award can be of. */
    private static final DrawnAwards NONE =
            new DrawnAwards(Truth.NOT_MET, Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

    static DrawnAwards of(Vocabulary vocabulary, Frame subject, Programme<?> programme) {
        if (!Award.PROGRAMME.options().contains(programme)) {
            return NONE;
        }
        Frame[] awards = subject.list(vocabulary.slot(list(subject)));
        if (awards == null) {
            return new DrawnAwards(
                    Truth.UNDETERMINED, Optional.empty(), Optional.of(subject), ImmutableList.of(), ImmutableList.of());
        }
        Truth draws = Truth.NOT_MET;
        LocalDate last = null;
        ImmutableList.Builder<Open> ofDraws = ImmutableList.builder();
        ImmutableList.Builder<Open> ofReviews = ImmutableList.builder();
        for (Frame award : awards) {
            long code = award.facts[vocabulary.slot(Award.PROGRAMME)];
            long running = award.facts[vocabulary.slot(Award.RUNNING)];
            long day = award.facts[vocabulary.slot(Award.LAST_REVIEW)];
            Truth isOfIt =
                    code == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(Award.PROGRAMME.decode(code) == programme);
            Truth runs = running == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(Award.RUNNING.decode(running));
            Truth drawn = Logic.and(isOfIt, runs);
            draws = Logic.or(draws, drawn);
            if (drawn == Truth.NOT_MET) {
                continue;
            }
            if (isOfIt == Truth.UNDETERMINED) {
                ofDraws.add(new Open(award, Award.PROGRAMME));
            }
            if (runs == Truth.UNDETERMINED) {
                ofDraws.add(new Open(award, Award.RUNNING));
            }
            if (day == Frame.UNKNOWN) {
                ofReviews.add(new Open(award, Award.LAST_REVIEW));
            } else if (isOfIt == Truth.MET) {
                LocalDate reviewed = LocalDate.ofEpochDay(day);
                last = last == null || reviewed.isAfter(last) ? reviewed : last;
            }
        }
        return new DrawnAwards(draws, Optional.ofNullable(last), Optional.empty(), ofDraws.build(), ofReviews.build());
    }

    private static Relation<?, Award> list(Frame subject) {
        return subject.kind == Member.ENTITY ? Member.AWARDS : Household.AWARDS;
    }

    /** Names what can change whether one runs. */
    void nameDraws(Unknowns unknowns) {
        unlisted.ifPresent(s -> unknowns.add(s, list(s)));
        ofDraws.forEach(o -> unknowns.add(o.award, o.fact));
    }

    /** Names what can change when one was last reviewed. */
    void nameReviews(Unknowns unknowns) {
        nameDraws(unknowns);
        ofReviews.forEach(o -> unknowns.add(o.award, o.fact));
    }
}
