package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.household.DisabilityKind.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare decision and an assessment say the same of every case, whatever of it is known. The cases are drawn, always the same ones. */
class DecideTest {

    private static final ImmutableList<ConditionFact<Member>> ABILITIES = ImmutableList.of(
            Member.CAN_EAT,
            Member.CAN_DRESS,
            Member.CAN_GET_UP,
            Member.CAN_USE_TOILET,
            Member.CAN_WALK_INDOORS,
            Member.CAN_BATHE);

    private static final ImmutableList<String> PLACES = ImmutableList.of("410700", "341002");
    private static final ImmutableList<LocalDate> DATES = ImmutableList.of(
            LocalDate.of(2021, 9, 1), LocalDate.of(2022, 3, 1), LocalDate.of(2024, 5, 1), LocalDate.of(2026, 9, 1));
    private static final int CASES = 1500;
    private static final int FINDINGS = 10;
    private static final PolicyEngine ENGINE = PolicyEngine.load();

    @ParameterizedTest
    @CsvSource({"410700, 2022-03-01", "410700, 2026-09-01", "341002, 2021-09-01", "341002, 2024-05-01"})
    void agreesWithTheAssessment(String place, LocalDate date) {
        PolicyEngine settled = settled(ENGINE);
        ImmutableListMultimap.Builder<PolicyEngine, Case> inputs = ImmutableListMultimap.builder();
        for (int i = 0; i < CASES; i++) {
            Case input = new Draw(i, date).input(Place.of(place), date);
            PolicyEngine engine = i % 2 == 0 ? ENGINE : settled;
            Assessment assessment = engine.assess(input, engine.programmes());
            inputs.put(engine, input);
            assertThat(engine.decide(input).outcomes())
                    .as("case %s: %s", i, input)
                    .isEqualTo(outcomes(assessment));
            assertThat(engine.decideWithRules(input).rules())
                    .as("case %s: %s", i, input)
                    .isEqualTo(rules(assessment));
        }
        inputs.build().asMap().forEach(DecideTest::togetherAsAlone);
        inputs.build().asMap().forEach((engine, cases) -> asColumnsAsAlone(engine, Place.of(place), date, cases));
    }

    @ParameterizedTest
    @CsvSource({"410700, 2022-03-01", "341002, 2024-05-01", "410700, 2026-09-01"})
    void to_find_what_is_computed_changes_nothing(String place, LocalDate date) {
        PolicyEngine settled = settled(ENGINE);
        for (int i = 0; i < FINDINGS; i++) {
            Case input = new Draw(i, date).input(Place.of(place), date);
            PolicyEngine engine = i % 2 == 0 ? ENGINE : settled;
            Case found = Case.builder()
                    .place(input.place())
                    .date(date)
                    .household(input.household())
                    .putAllDiscretion(input.discretion())
                    .addAllFindings(computed(engine, input))
                    .build();
            assertThat(found.findings()).isNotEmpty();
            assertThat(engine.decideWithRules(found))
                    .as("case %s: %s", i, found)
                    .isEqualTo(engine.decideWithRules(input));
        }
    }

    /** A case that is drawn, always the same for a number. */
    static Case drawn(int number, Place place, LocalDate date) {
        return new Draw(number, date).input(place, date);
    }

    /** All that has a name in the texts and is known exactly, of whomever it is asked. */
    private static ImmutableList<Finding> computed(PolicyEngine engine, Case input) {
        Assessment.Values values = engine.assess(input).values();
        Set<Named> inForce = readInForce(engine, input);
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        for (Named what : Sets.intersection(engine.named(), inForce)) {
            for (NamedValue value : values.of(what.id())) {
                text(value)
                        .ifPresent(text -> all.add(
                                Finding.parse(what, text).at(value.subject()).by("某镇政府", input.date(), "核查")));
            }
        }
        return all.build();
    }

    // what no rule in force reads has a value too, and a finding on it can say nothing
    private static Set<Named> readInForce(PolicyEngine engine, Case input) {
        Set<Named> read = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : engine.rules(input.place(), input.date())) {
            rule.roots().forEach(root -> read(root, seen, read));
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                read(fills.term().node(), seen, read);
            }
        }
        return read;
    }

    private static void read(Node node, Set<Node> seen, Set<Named> read) {
        if (seen.add(node)) {
            if (node.payload().orElse("") instanceof Named named) {
                read.add(named);
            }
            node.operands().forEach(operand -> read(operand, seen, read));
        }
    }

    // what is no whole fen cannot be found, and what is the same for all is found of the household
    private static Optional<String> text(NamedValue value) {
        return switch (value.unit()) {
            case TRUTH ->
                value.truth().flatMap(t -> switch (t) {
                    case MET -> Optional.of("true");
                    case NOT_MET -> Optional.of("false");
                    case UNDETERMINED -> Optional.empty();
                });
            case CODE -> value.choice().map(Coded::code);
            case DAY ->
                value.exact().map(d -> LocalDate.ofEpochDay(d.numerator()).toString());
            case MONEY -> value.exact().filter(Fraction::isWhole).map(f -> Yuan.toText(Yuan.ofFen(f.numerator())));
            case PERSONS, YEARS, MONTHS, NUMBER, RATE ->
                value.exact().filter(Fraction::isWhole).map(f -> Long.toString(f.numerator()));
        };
    }

    // columns say nothing of what the authority said of a case
    private static void asColumnsAsAlone(PolicyEngine engine, Place place, LocalDate date, Collection<Case> cases) {
        ImmutableList<Household> households =
                cases.stream().map(Case::household).collect(ImmutableList.toImmutableList());
        Columns<Household> columns = AsColumns.of(Household.ENTITY, households);
        Results results = engine.decideAll(place, date, columns);
        assertThat(results.errors()).isEmpty();
        for (int row = 0; row < households.size(); row++) {
            assertThat(columns.entity(row)).isEqualTo(households.get(row));
            Case input = results.caseOf(row);
            assertThat(input).isEqualTo(Case.of(place, date, households.get(row)));
            assertThat(inColumns(results, columns, row))
                    .as("row %s: %s", row, input)
                    .containsAll(said(engine.decide(input)));
        }
    }

    private static ImmutableList<String> said(Decision decision) {
        return decision.outcomes().stream()
                .filter(o -> !o.subject().equals("household.members"))
                .map(o -> o.programme() + " " + o.subject() + " " + o.status() + " "
                        + o.benefit().map(b -> sorted(b.content().parts())).orElse("[]"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> inColumns(Results results, Columns<Household> households, int row) {
        ImmutableList.Builder<String> said = ImmutableList.builder();
        for (ResultColumn column : results.columns()) {
            if (column.subject() == Household.ENTITY) {
                said.add(column.programme() + " household " + column.status(row) + " " + sorted(parts(column, row)));
            } else if (households.isListed(Household.MEMBERS, row)) {
                Columns<Member> members = households.parts(Household.MEMBERS).orElseThrow();
                int end = households.end(Household.MEMBERS, row);
                for (int member = households.start(Household.MEMBERS, row); member < end; member++) {
                    said.add(column.programme() + " household.members[" + members.id(member) + "] "
                            + column.status(member) + " " + sorted(parts(column, member)));
                }
            }
        }
        return said.build();
    }

    // rules and columns have their parts in orders of their own
    private static String sorted(Map<Part, AmountRange> parts) {
        return parts.entrySet().stream()
                .map(Map.Entry::toString)
                .sorted()
                .toList()
                .toString();
    }

    private static Map<Part, AmountRange> parts(ResultColumn column, int row) {
        Map<Part, AmountRange> parts = new LinkedHashMap<>();
        for (Part part : Part.ALL) {
            if (column.hasPart(part, row)) {
                parts.put(part, column.amount(part, row));
            }
        }
        return parts;
    }

    private static void togetherAsAlone(PolicyEngine engine, Collection<Case> cases) {
        Iterator<Decisions.Result> results = engine.decideAll(cases).results().iterator();
        for (Case input : cases) {
            assertThat(results.next().orThrow().outcomes())
                    .as(input.toString())
                    .isEqualTo(engine.decide(input).outcomes());
        }
    }

    private static ImmutableList<Outcome<?>> outcomes(Assessment assessment) {
        return assessment.determinations().stream()
                .map(d -> outcome(d))
                .collect(ImmutableList.<Outcome<?>>toImmutableList());
    }

    private static ImmutableList<RuleTruth> rules(Assessment assessment) {
        return assessment.determinations().stream()
                .flatMap(d -> d.rules().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        Optional<B> benefit = of.status() == Status.NOT_ELIGIBLE ? Optional.empty() : of.benefit();
        return new Outcome<>(of.programme(), of.subject(), of.status(), benefit);
    }

    /** The engine where somebody has decided every open term and every rule that leaves a choice. */
    static PolicyEngine settled(PolicyEngine engine) {
        PolicyEngine with = engine;
        for (OpenTerm<?> term : engine.openTerms()) {
            String value = term.unit() == Unit.TRUTH
                    ? "true"
                    : term instanceof OpenTerm.OfChoice<?, ?> choice
                            ? ((Coded) choice.options().get(0)).code()
                            : term.least().or(term::most).map(Object::toString).orElse("1");
            with = with(with, term.id(), value);
        }
        for (String place : PLACES) {
            for (Rule<?> rule : engine.rules(Place.of(place), LocalDate.of(2024, 5, 1))) {
                if (rule.strength().leavesDiscretion()) {
                    with = with(with, rule.id(), "true");
                }
            }
        }
        return with;
    }

    private static PolicyEngine with(PolicyEngine engine, String id, String value) {
        try {
            PolicyEngine with = engine.withSettings(ImmutableList.of(Setting.of(id, value, "drawn")));
            for (String place : PLACES) {
                for (LocalDate date : DATES) {
                    with.decide(Case.of(Place.of(place), date, new Entity.Builder<>(Household.ENTITY, "h").build()));
                }
            }
            return with;
        } catch (PolicyException e) {
            // a figure that does not fit its bounds, or that a binding rule gives, stays open
            return engine;
        }
    }

    /** Draws one case: in some all is known, in some a tenth or a half is not. */
    private static final class Draw {

        private final SplittableRandom random;
        private final LocalDate date;
        private final int unknownInPercent;
        private int people;

        Draw(int number, LocalDate date) {
            this.random = new SplittableRandom(number);
            this.date = date;
            this.unknownInPercent = ImmutableList.of(0, 0, 3, 10, 50).get(number % 5);
        }

        Case input(Place place, LocalDate on) {
            return Case.of(place, on, entity(Household.ENTITY, "h"));
        }

        private boolean isKnown() {
            return random.nextInt(100) >= unknownInPercent;
        }

        private <E extends Entity> E entity(EntityKind<E> kind, String id) {
            Entity.Builder<E> builder = new Entity.Builder<>(kind, id);
            Map<Fact<?, ?>, Long> values = new LinkedHashMap<>();
            for (Fact<E, ?> fact : ENGINE.facts(kind)) {
                if (isKnown()) {
                    values.put(fact, value(fact));
                }
            }
            fit(values);
            ENGINE.facts(kind).stream()
                    .filter(values::containsKey)
                    .forEach(fact -> builder.withEncoded(fact, Objects.requireNonNull(values.get(fact))));
            for (Relation<?, ?> list : lists(kind)) {
                if (isKnown()) {
                    state(builder, list);
                }
            }
            return builder.build();
        }

        // what would contradict something else; a case that does cannot be built
        private void fit(Map<Fact<?, ?>, Long> values) {
            values.replace(Application.FIRST_OPINION_ON, date.toEpochDay());
            values.replace(Application.RENEWED_OPINION_ON, date.toEpochDay());
            values.replace(Application.DECIDED_ON, date.toEpochDay());
            values.replace(Award.UNTIL, date.toEpochDay());
            values.replace(Authority.COUNTY_STAFF, Authority.COUNTY_STAFF.max());
            values.replace(Authority.CONFIRMED_CASES, Authority.CONFIRMED_CASES.max());
            values.replace(Member.RELATIONSHIP, Member.RELATIONSHIP.encode(Relationship.OTHER));
            values.replace(
                    Member.LOST_ABILITIES,
                    ABILITIES.stream()
                            .filter(a -> Objects.equals(values.get(a), 0L))
                            .count());
            if (!Objects.equals(values.get(Member.DECEASED), 1L)) {
                values.remove(Member.DECEASED_ON);
            } else {
                values.replace(Member.DECEASED_ON, date.toEpochDay());
            }
            if (Objects.equals(values.get(Member.SCHOOL_STAGE), Member.SCHOOL_STAGE.encode(SchoolStage.NONE))) {
                values.replace(Member.FULL_TIME_STUDENT, 0L);
            }
            if (Objects.equals(values.get(Member.DISABILITY_KIND), Member.DISABILITY_KIND.encode(NONE))) {
                values.remove(Member.DISABILITY_GRADE);
            }
            if (Objects.equals(values.get(Supporter.DISABILITY_KIND), Supporter.DISABILITY_KIND.encode(NONE))) {
                values.remove(Supporter.DISABILITY_GRADE);
            }
            if (Objects.equals(values.get(Parent.DISABILITY_KIND), Parent.DISABILITY_KIND.encode(NONE))) {
                values.remove(Parent.DISABILITY_GRADE);
            }
        }

        @SuppressWarnings("unchecked") // the lists of a kind are lists of its entities
        private <E extends Entity, P extends Entity> void state(Entity.Builder<E> builder, Relation<?, P> list) {
            int size = list.isSingle()
                    ? 1
                    : list == (Object) Household.MEMBERS ? 1 + random.nextInt(4) : random.nextInt(3);
            ImmutableList.Builder<P> parts = ImmutableList.builder();
            for (int i = 0; i < size; i++) {
                parts.add(entity(list.part(), list.id() + people++));
            }
            builder.with((Relation<E, P>) list, parts.build());
        }

        private static ImmutableList<? extends Relation<?, ?>> lists(EntityKind<?> kind) {
            if (kind == Household.ENTITY) {
                return Household.LISTS;
            }
            return kind == Member.ENTITY ? Member.LISTS : ImmutableList.of();
        }

        private long value(Fact<?, ?> fact) {
            if (fact instanceof CountFact<?> count) {
                return count.min() + random.nextLong(Math.min(count.max() - count.min() + 1, 8));
            } else if (fact instanceof RateFact<?>) {
                return 10_000L * random.nextInt(5);
            } else if (fact instanceof DayFact<?>) {
                return date.toEpochDay() - random.nextInt(fact.id().equals("birthDate") ? 30_000 : 500);
            } else if (fact instanceof ChoiceFact<?, ?> choice) {
                return random.nextInt(choice.options().size());
            } else if (fact instanceof PlaceFact<?>) {
                return random.nextBoolean() ? 410_700 : 341_002;
            }
            return fact.unit() == Unit.TRUTH ? random.nextInt(2) : random.nextLong(120_000);
        }
    }
}
