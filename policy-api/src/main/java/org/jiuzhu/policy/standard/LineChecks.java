package org.jiuzhu.policy.standard;

import java.time.LocalDate;
import java.util.Optional;

/** What cannot be true of a line, whether it was read from a file or built. */
final class LineChecks {

    private LineChecks() {}

    /** What is wrong with a line, beginning with the columns that it is about; empty if nothing is. */
    static Optional<String> fault(PublishedStandard line) {
        Optional<LocalDate> first = line.period().first();
        Optional<LocalDate> last = line.period().last();
        Optional<LocalDate> confirmed = line.confirmedUntil();
        if (last.isPresent() && confirmed.isPresent() && !confirmed.get().isBefore(last.get())) {
            return Optional.of(
                    "confirmed: a line that is in force until " + last.get() + " ('to') needs no " + confirmed.get()
                            + "; give only a day before that, where the figure ended on an unknown day in between");
        }
        if (first.isPresent() && last.isEmpty() && confirmed.isEmpty()) {
            return Optional.of(
                    "confirmed: no line holds for ever: where no last day was published ('to'), give the day until which its source "
                            + "confirms it, at least " + first.get() + ", on which it begins");
        }
        if (first.isPresent() && confirmed.isPresent() && confirmed.get().isBefore(first.get())) {
            return Optional.of("confirmed: " + confirmed.get() + " is before " + first.get()
                    + ", on which the line begins; a line is confirmed at least for its first day");
        }
        if (line.basis() == PublishedStandard.Basis.PROVINCIAL_FLOOR && line.bound() != PublishedStandard.Bound.FLOOR) {
            return Optional.of("bound: a line that rests on a " + line.basis().code() + " is a "
                    + PublishedStandard.Bound.FLOOR.code() + ", not "
                    + line.bound().code());
        }
        return TableLineChecks.fault(line);
    }
}
