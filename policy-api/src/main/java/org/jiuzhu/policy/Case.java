package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.PolicyStyle;

/** A case: who, where, and on which date. Whatever is not given is unknown. */
@Value.Immutable
@PolicyStyle
public interface Case {

    /** {@return the place whose authority decides: the county if it is known} */
    Place place();

    /**
     * {@return the date that the question looks to, and whose law decides: for an application the day on which it was accepted, for a review
     * the day of the review}
     */
    LocalDate date();

    /** {@return the household} */
    Household household();

    /**
     * {@return for rules that leave discretion, by their id: whether the authority uses the rule in this case. It wins over a setting; a rule
     * that is not named here or in a setting is not decided}
     */
    ImmutableMap<String, Boolean> discretion();

    /**
     * A case in which the authority has not said anything on rules that leave it discretion.
     *
     * @param place the place whose authority decides
     * @param date the date that the question looks to
     * @param household the household
     * @return the case
     * @throws PolicyException if a member or a supporter is born after the date
     */
    static Case of(Place place, LocalDate date, Household household) {
        return builder().place(place).date(date).household(household).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Case}; place, date and household must be set. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}

        /**
         * {@return the case}
         *
         * @throws IllegalStateException if place, date or household is not set
         * @throws PolicyException if a member or a supporter is born after the date
         */
        @Override
        public Case build() {
            Case made = super.build();
            checkBirthDates(made);
            return made;
        }

        private static void checkBirthDates(Case made) {
            for (Member member : made.household().get(Household.MEMBERS).orElse(ImmutableList.of())) {
                String path = "household.members[" + member.id() + "]";
                checkBirthDate(path, member.get(Member.BIRTH_DATE), made.date());
                for (Supporter supporter : member.get(Member.SUPPORTERS).orElse(ImmutableList.of())) {
                    checkBirthDate(
                            path + ".supporters[" + supporter.id() + "]",
                            supporter.get(Supporter.BIRTH_DATE),
                            made.date());
                }
            }
        }

        private static void checkBirthDate(String path, Optional<LocalDate> born, LocalDate date) {
            if (born.isPresent() && born.get().isAfter(date)) {
                throw new PolicyException(path + ".birthDate: born on " + born.get() + ", after the date of the case "
                        + date + "; leave out who is not born yet, or correct a date");
            }
        }
    }
}
