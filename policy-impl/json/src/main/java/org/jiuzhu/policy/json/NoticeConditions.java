package org.jiuzhu.policy.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Decimal;
import org.jiuzhu.policy.text.NearMiss;

/**
 * Conditions of a kind of entity: each field is a fact, a definition or {@code age}, and what it has to be; {@code household} has conditions of the household
 * that a member or the member of an income lives in, {@code member} those of the member whose income it is. All of them hold together.
 */
final class NoticeConditions<E extends Entity> {

    private static final ImmutableMap<String, Boolean> TRUTHS = ImmutableMap.of("true", true, "false", false);
    private static final String BAND = "a number, or a band {\"from\": …, \"to\": …} of which both ends are in it";
    private static final String AGE = "age";
    private static final String HOUSEHOLD = "household";
    private static final String MEMBER = "member";

    private final NoticeNames names;
    private final EntityKind<E> kind;

    NoticeConditions(NoticeNames names, EntityKind<E> kind) {
        this.names = names;
        this.kind = kind;
    }

    Condition<E> of(JsonTree when) {
        if (when.fields().isEmpty()) {
            throw when.wrong(
                    "expected conditions, such as {\"employed\": true}; leave it out where everybody is meant");
        }
        List<Condition<E>> all = new ArrayList<>();
        when.fields().forEach((name, value) -> all.add(one(name, value)));
        return NoticeRules.all(all);
    }

    private Condition<E> one(String name, JsonTree value) {
        if (name.equals(HOUSEHOLD) && kind.equals(Member.ENTITY)) {
            return as(Member.ofHousehold(new NoticeConditions<>(names, Household.ENTITY).of(value)));
        } else if (name.equals(HOUSEHOLD) && kind.equals(Income.ENTITY)) {
            return as(Member.INCOMES.ofOwner(
                    Member.ofHousehold(new NoticeConditions<>(names, Household.ENTITY).of(value))));
        } else if (name.equals(MEMBER) && kind.equals(Income.ENTITY)) {
            return as(Member.INCOMES.ofOwner(new NoticeConditions<>(names, Member.ENTITY).of(value)));
        } else if (name.equals(AGE) && kind.equals(Member.ENTITY)) {
            return as(within(yearsBetween(Member.BIRTH_DATE, caseDate()), value));
        }
        Fact<E, ?> fact = names.facts(kind).get(name);
        return fact == null ? defined(name, value) : ofFact(fact, value);
    }

    private Condition<E> ofFact(Fact<E, ?> fact, JsonTree value) {
        if (fact instanceof ConditionFact<?>) {
            Condition<E> condition = fact::node;
            return value.among(TRUTHS, "truth") ? condition : not(condition);
        } else if (fact instanceof ChoiceFact<E, ?> choice) {
            return oneOf(choice, value);
        } else if (fact instanceof CountFact<?>) {
            return within(fact::node, value);
        } else if (fact instanceof AmountFact<?>) {
            return withinMoney(fact::node, value);
        }
        throw value.wrong("the fact '" + fact.id()
                + "' is no condition, choice, number or amount; such a rule is written in Java");
    }

    private Condition<E> defined(String name, JsonTree value) {
        PassedOn.Defined found = names.definitions().get(name);
        if (found == null) {
            ImmutableSet<String> known = Sets.union(
                            names.facts(kind).keySet(), names.definitions().keySet())
                    .immutableCopy();
            throw value.wrong("a " + kind + " has no fact, and no rule reads a definition, '" + name + "'"
                    + NearMiss.hint(name, known));
        }
        Unit unit = found.definition().unit();
        if (unit == Unit.TRUTH) {
            Condition<E> condition = () -> found;
            return value.among(TRUTHS, "truth") ? condition : not(condition);
        } else if (unit == Unit.MONEY) {
            Amount<E> amount = () -> found;
            return withinMoney(amount, value);
        } else if (unit == Unit.PERSONS || unit == Unit.YEARS || unit == Unit.MONTHS || unit == Unit.NUMBER) {
            Count<E> count = () -> found;
            return within(count, value);
        }
        throw value.wrong(
                "the definition '" + name + "' is no condition, number or amount; such a rule is written in Java");
    }

    private <V extends Coded> Condition<E> oneOf(ChoiceFact<E, V> fact, JsonTree value) {
        ImmutableMap<String, V> options = names.options(fact);
        Choice<E, V> choice = fact;
        return choice.isOneOf(listed(value).stream()
                .map(v -> v.among(options, "value of '" + fact.id() + "'"))
                .collect(toImmutableSet()));
    }

    private static ImmutableList<JsonTree> listed(JsonTree value) {
        return value.isText() ? ImmutableList.of(value) : value.list();
    }

    private static <E extends Entity> Condition<E> within(Count<E> count, JsonTree value) {
        Range<BigDecimal> band = band(value);
        List<Condition<E>> ends = new ArrayList<>();
        if (band.hasLowerBound()) {
            ends.add(count.isAtLeast(number(band.lowerEndpoint().longValueExact())));
        }
        if (band.hasUpperBound()) {
            ends.add(count.isAtMost(number(band.upperEndpoint().longValueExact())));
        }
        return NoticeRules.all(ends);
    }

    private static <E extends Entity> Condition<E> withinMoney(Amount<E> amount, JsonTree value) {
        Range<BigDecimal> band = bandOfMoney(value);
        List<Condition<E>> ends = new ArrayList<>();
        if (band.hasLowerBound()) {
            ends.add(amount.isAtLeast(yuan(band.lowerEndpoint().toPlainString())));
        }
        if (band.hasUpperBound()) {
            ends.add(amount.isBelow(yuan(band.upperEndpoint().toPlainString())));
        }
        return NoticeRules.all(ends);
    }

    // whole numbers, both ends included
    private static Range<BigDecimal> band(JsonTree value) {
        if (value.isText()) {
            return Range.singleton(whole(value));
        }
        Optional<BigDecimal> from = value.of("from", "to").find("from").map(NoticeConditions::whole);
        return range(value, from, value.find("to").map(NoticeConditions::whole), true);
    }

    private static Range<BigDecimal> bandOfMoney(JsonTree value) {
        Optional<BigDecimal> from = value.of("from", "below").find("from").map(NoticeConditions::money);
        return range(value, from, value.find("below").map(NoticeConditions::money), false);
    }

    private static Range<BigDecimal> range(
            JsonTree value, Optional<BigDecimal> from, Optional<BigDecimal> to, boolean isIn) {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > (isIn ? 0 : -1)) {
            throw value.wrong("nothing lies from " + from.get() + " to " + to.get());
        }
        Range<BigDecimal> above = from.map(Range::atLeast).orElse(Range.all());
        return above.intersection(
                to.map(end -> isIn ? Range.atMost(end) : Range.lessThan(end)).orElse(Range.all()));
    }

    private static BigDecimal whole(JsonTree value) {
        return value.read(v -> BigDecimal.valueOf(Decimal.parse(v).longValueExact()), BAND);
    }

    private static BigDecimal money(JsonTree value) {
        return value.read(
                v -> {
                    yuan(v);
                    return Decimal.parse(v);
                },
                "an amount in yuan, such as \"150.00\"");
    }

    /** Checks that no entity can be in two cases: that a field which both of them have is never the same in both. */
    void checkApart(JsonTree one, JsonTree other) {
        for (Map.Entry<String, JsonTree> field : one.fields().entrySet()) {
            JsonTree there = other.fields().get(field.getKey());
            if (there != null && areApart(field.getValue(), there)) {
                return;
            }
        }
        throw other.wrong("somebody can be in this case and in " + one.path()
                + " at once; let one field keep them apart, such as two bands that do not meet");
    }

    private static boolean areApart(JsonTree one, JsonTree other) {
        boolean areBands = isBand(one) || isBand(other);
        if (!areBands && !one.fields().isEmpty() && !other.fields().isEmpty()) {
            return one.fields().entrySet().stream().anyMatch(f -> {
                JsonTree there = other.fields().get(f.getKey());
                return there != null && areApart(f.getValue(), there);
            });
        } else if (!areBands) {
            return listed(one).stream()
                    .noneMatch(
                            a -> listed(other).stream().anyMatch(b -> a.text().equals(b.text())));
        }
        boolean isMoney = one.find("below").isPresent() || other.find("below").isPresent();
        Range<BigDecimal> here = isMoney ? bandOfMoney(one) : decimalBand(one);
        Range<BigDecimal> there = isMoney ? bandOfMoney(other) : decimalBand(other);
        return !here.isConnected(there) || here.intersection(there).isEmpty();
    }

    private static Range<BigDecimal> decimalBand(JsonTree value) {
        if (value.isText()) {
            return Range.singleton(value.read(Decimal::parse, BAND));
        }
        return range(
                value,
                value.find("from").map(v -> v.read(Decimal::parse, BAND)),
                value.find("to").map(v -> v.read(Decimal::parse, BAND)),
                true);
    }

    private static boolean isBand(JsonTree value) {
        return value.find("from").isPresent()
                || value.find("to").isPresent()
                || value.find("below").isPresent();
    }

    // the kind was looked at
    @SuppressWarnings("unchecked")
    private Condition<E> as(Condition<?> condition) {
        return (Condition<E>) condition;
    }
}
