package org.jiuzhu.policy.standard;

import java.util.Optional;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.NearMiss;

/** What cannot be true of a line as a row of its table: its keys, what it is measured in, what is rounded, what is added. */
final class TableLineChecks {

    private TableLineChecks() {}

    static Optional<String> fault(PublishedStandard line) {
        return keys(line).or(() -> figure(line)).or(() -> rounding(line)).or(() -> further(line));
    }

    private static Optional<String> keys(PublishedStandard line) {
        StandardKind kind = line.standard();
        for (String key : line.keys().keySet()) {
            if (kind.keys().stream().noneMatch(k -> k.code().equals(key))) {
                return Optional.of("keys: " + kind + " has no key '" + key + "'"
                        + NearMiss.hint(key, kind.keys().stream().map(Key::code).toList()));
            }
        }
        for (Key key : kind.keys()) {
            Band band = line.keys().get(key.code());
            if (band == null) {
                return Optional.of("keys: the key " + key + " of " + kind + " is missing; write " + key
                        + "=* where the row counts for any");
            }
            Optional<String> fault = key.fault(band);
            if (fault.isPresent()) {
                return Optional.of("keys: " + fault.get());
            }
        }
        if (kind instanceof KeyedStandard && line.variant().isPresent()) {
            return Optional.of(
                    "variant: " + kind + " is a table; let a key say what differs, and leave the variant empty");
        }
        return Optional.empty();
    }

    private static Optional<String> figure(PublishedStandard line) {
        boolean isMoney = line.standard().unit() == Unit.MONEY;
        if (line.figure() instanceof PublishedStandard.Plain number) {
            if (isMoney) {
                return Optional.of(
                        "amount: " + line.standard() + " is an amount of money, not the number " + number.value());
            } else if (number.value().signum() < 0) {
                return Optional.of("amount: expected nothing or more, not " + number.value());
            }
        } else if (!isMoney) {
            return Optional.of("amount: " + line.standard() + " is no money, but a number, as 0.70");
        }
        boolean hasTime = line.per() != PublishedStandard.Per.NONE;
        if (hasTime != isMoney) {
            return Optional.of(
                    "per: " + (isMoney ? "an amount of money is for a time" : "what is no money is for no time: none"));
        }
        return line.figure() instanceof PublishedStandard.Multiple multiple
                        && multiple.of().standard() == line.standard()
                ? Optional.of("amount: a multiple is of another standard, not of " + line.standard() + " itself")
                : Optional.empty();
    }

    private static Optional<String> rounding(PublishedStandard line) {
        if (line.rounding().isEmpty()) {
            return Optional.empty();
        } else if (!(line.standard() instanceof KeyedStandard)) {
            return Optional.of("rounding: only rows of tables are rounded, and " + line.standard() + " is none");
        }
        return line.per() == PublishedStandard.Per.YEAR
                ? Optional.of(
                        "rounding: it is open whether the amount of the year or of the month is rounded; give the month's")
                : Optional.empty();
    }

    private static Optional<String> further(PublishedStandard line) {
        if (line.further().isEmpty()) {
            return Optional.empty();
        }
        PublishedStandard.Further further = line.further().get();
        if (further.each().signum() <= 0) {
            return Optional.of("further: expected more than nothing for each further one, not " + further.each());
        }
        boolean hasFirst = line.keys().get(further.key()) instanceof Band.Whole band
                && band.first().isPresent();
        return hasFirst
                ? Optional.empty()
                : Optional.of("further: expected a key of the row whose band has a first whole number, as 3.., not '"
                        + further.key() + "'");
    }
}
