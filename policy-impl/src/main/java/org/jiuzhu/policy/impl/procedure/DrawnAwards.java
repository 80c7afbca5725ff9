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
import org.jspecify.annotations.Nullable;

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
        Optional<Party> unlisted,
        ImmutableList<Open> ofDraws,
        ImmutableList<Open> ofReviews) {

    private static final DrawnAwards NONE =
            new DrawnAwards(Truth.NOT_MET, Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

    /** A fact of an award that is unknown. */
    private record Open(int award, Fact<Award, ?> fact) {}

    static DrawnAwards of(Reading reading, Party subject, Programme<?> programme) {
        Optional<Relation<?, Award>> awards = subject.awards(reading.schema());
        if (awards.isEmpty()) {
            return NONE;
        }
        Relation<?, Award> list = awards.get();
        if (!reading.isListed(list, subject.row())) {
            return new DrawnAwards(
                    Truth.UNDETERMINED, Optional.empty(), Optional.of(subject), ImmutableList.of(), ImmutableList.of());
        }
        Seen seen = new Seen(reading, programme);
        for (int award = reading.start(list, subject.row()); award < reading.end(list, subject.row()); award++) {
            seen.see(award);
        }
        return new DrawnAwards(
                seen.draws,
                Optional.ofNullable(seen.lastReview),
                Optional.empty(),
                seen.ofDraws.build(),
                seen.ofReviews.build());
    }

    /** What has been seen of one award after the other. */
    private static final class Seen {
        private final Reading reading;
        private final int table;
        private final Programme<?> programme;
        private Truth draws = Truth.NOT_MET;
        private @Nullable LocalDate lastReview;
        private final ImmutableList.Builder<Open> ofDraws = ImmutableList.builder();
        private final ImmutableList.Builder<Open> ofReviews = ImmutableList.builder();

        Seen(Reading reading, Programme<?> programme) {
            this.reading = reading;
            this.table = reading.schema().table(Award.ENTITY);
            this.programme = programme;
        }

        void see(int award) {
            long code = reading.encoded(table, award, Award.PROGRAMME);
            long running = reading.encoded(table, award, Award.RUNNING);
            Truth isOfIt =
                    code == Fact.UNKNOWN ? Truth.UNDETERMINED : Logic.of(code == Award.PROGRAMME.encode(programme));
            Truth runs = running == Fact.UNKNOWN ? Truth.UNDETERMINED : Logic.of(Award.RUNNING.decode(running));
            Truth drawn = Logic.and(isOfIt, runs);
            draws = Logic.or(draws, drawn);
            if (drawn == Truth.NOT_MET) {
                return;
            }
            if (isOfIt == Truth.UNDETERMINED) {
                ofDraws.add(new Open(award, Award.PROGRAMME));
            }
            if (runs == Truth.UNDETERMINED) {
                ofDraws.add(new Open(award, Award.RUNNING));
            }
            review(award, isOfIt);
        }

        private void review(int award, Truth isOfIt) {
            long day = reading.encoded(table, award, Award.LAST_REVIEW);
            if (day == Fact.UNKNOWN) {
                ofReviews.add(new Open(award, Award.LAST_REVIEW));
            } else if (isOfIt == Truth.MET) {
                LocalDate reviewed = LocalDate.ofEpochDay(day);
                lastReview = lastReview == null || reviewed.isAfter(lastReview) ? reviewed : lastReview;
            }
        }
    }

    /** Names what can change whether one runs. */
    void nameDraws(Reading reading, Questions questions) {
        unlisted.ifPresent(s -> s.awards(reading.schema()).ifPresent(list -> questions.add(s.table(), s.row(), list)));
        ofDraws.forEach(o -> questions.add(reading.schema().table(Award.ENTITY), o.award, o.fact));
    }

    /** Names what can change when one was last reviewed. */
    void nameReviews(Reading reading, Questions questions) {
        nameDraws(reading, questions);
        ofReviews.forEach(o -> questions.add(reading.schema().table(Award.ENTITY), o.award, o.fact));
    }
}
