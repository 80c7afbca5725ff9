package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
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
        Optional<Claimant> unlisted,
        ImmutableList<Open> ofDraws,
        ImmutableList<Open> ofReviews) {

    /** A fact of an award that is unknown. */
    private record Open(int award, Fact<Award, ?> fact) {}

    /** Of a programme that no award can be of. */
    private static final DrawnAwards NONE =
            new DrawnAwards(Truth.NOT_MET, Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

    static DrawnAwards of(Reading reading, Claimant subject, Programme<?> programme) {
        if (!Award.PROGRAMME.options().contains(programme)) {
            return NONE;
        }
        Relation<?, Award> list = subject.awards();
        if (!reading.isListed(list, subject.row())) {
            return new DrawnAwards(
                    Truth.UNDETERMINED, Optional.empty(), Optional.of(subject), ImmutableList.of(), ImmutableList.of());
        }
        int table = reading.schema().table(Award.ENTITY);
        Truth draws = Truth.NOT_MET;
        LocalDate last = null;
        ImmutableList.Builder<Open> ofDraws = ImmutableList.builder();
        ImmutableList.Builder<Open> ofReviews = ImmutableList.builder();
        for (int award = reading.start(list, subject.row()); award < reading.end(list, subject.row()); award++) {
            long code = reading.encoded(table, award, Award.PROGRAMME);
            long running = reading.encoded(table, award, Award.RUNNING);
            long day = reading.encoded(table, award, Award.LAST_REVIEW);
            Truth isOfIt =
                    code == Fact.UNKNOWN ? Truth.UNDETERMINED : Logic.of(Award.PROGRAMME.decode(code) == programme);
            Truth runs = running == Fact.UNKNOWN ? Truth.UNDETERMINED : Logic.of(Award.RUNNING.decode(running));
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
            if (day == Fact.UNKNOWN) {
                ofReviews.add(new Open(award, Award.LAST_REVIEW));
            } else if (isOfIt == Truth.MET) {
                LocalDate reviewed = LocalDate.ofEpochDay(day);
                last = last == null || reviewed.isAfter(last) ? reviewed : last;
            }
        }
        return new DrawnAwards(draws, Optional.ofNullable(last), Optional.empty(), ofDraws.build(), ofReviews.build());
    }

    /** Names what can change whether one runs. */
    void nameDraws(Reading reading, Questions questions) {
        unlisted.ifPresent(s -> questions.add(s.table(), s.row(), s.awards()));
        ofDraws.forEach(o -> questions.add(reading.schema().table(Award.ENTITY), o.award, o.fact));
    }

    /** Names what can change when one was last reviewed. */
    void nameReviews(Reading reading, Questions questions) {
        nameDraws(reading, questions);
        ofReviews.forEach(o -> questions.add(reading.schema().table(Award.ENTITY), o.award, o.fact));
    }
}
