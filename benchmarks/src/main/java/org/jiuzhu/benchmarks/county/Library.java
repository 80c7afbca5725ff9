package org.jiuzhu.benchmarks.county;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.benchmarks.places.Operations;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;
import org.jiuzhu.benchmarks.workload.Person;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/** This library as a contender, with Bench county as its place. */
public final class Library implements Contender<Case, Assessment> {

    /** The place of all cases. */
    public static final Place PLACE = BenchCounty.PLACE;

    /** The date of all cases. */
    public static final LocalDate DATE = LocalDate.of(2024, 3, 1);

    private static final ImmutableList<SchoolStage> STAGES = ImmutableList.of(
            SchoolStage.NONE,
            SchoolStage.PRESCHOOL,
            SchoolStage.COMPULSORY,
            SchoolStage.UPPER_SECONDARY,
            SchoolStage.BACHELOR,
            SchoolStage.POSTGRADUATE);

    /** What an assessment is compared by; nothing that a first decision needs. */
    private static final class Bits {

        private static final ImmutableMap<Label, Integer> AID = ImmutableMap.of(
                CountyAssistance.FEES_WAIVED, Figures.FEES_WAIVED,
                CountyAssistance.PUPILS_ALLOWANCE, Figures.LIVING_ALLOWANCE,
                CountyAssistance.STATE_GRANT, Figures.GRANT,
                CountyAssistance.LOAN, Figures.LOAN);

        private static final ImmutableMap<String, Integer> HARDSHIPS =
                ImmutableMap.of("BC-6.1", Decision.MEDICAL, "BC-6.2", Decision.EDUCATION, "BC-6.3", Decision.EMERGENCY);
    }

    private final PolicyEngine engine;

    private Library(PolicyEngine engine) {
        this.engine = engine;
    }

    /** Loads the library with Bench county and the tiny national layer, and nothing else. */
    public Library() {
        this(PolicyEngine.load(ImmutableList.of(new BenchNation(), new BenchCounty())));
    }

    /** {@return the standards raised by a tenth, for a what-if} */
    public static StandardTable raisedStandards() {
        return BenchCounty.table("raised-standards.csv");
    }

    /**
     * What if other standards were published.
     *
     * @param standards the standards
     * @return the library with those standards
     */
    public Library withStandards(StandardTable standards) {
        return new Library(engine.withStandards(standards));
    }

    /** {@return the engine} */
    public PolicyEngine engine() {
        return engine;
    }

    /** {@return how many operations a decision takes} */
    public static int operations() {
        return Operations.count(ImmutableList.of(new BenchNation(), new BenchCounty()), BenchCounty.PLACE, DATE);
    }

    @Override
    public String name() {
        return "Jiuzhu, assessed";
    }

    @Override
    public Case prepare(Family family) {
        Entity.Builder<Household> household = Household.builder("f" + family.number())
                .with(Household.AREA, family.urban() ? Area.URBAN : Area.RURAL)
                .with(Facts.HOUSING_COUNT, (long) family.housingCount())
                .withEncoded(Facts.FINANCIAL_ASSETS, family.assets())
                .withEncoded(Facts.MEDICAL_EXPENDITURE, family.medical())
                .withEncoded(Facts.EDUCATION_EXPENDITURE, family.education())
                .with(Facts.SUDDEN_EVENT, family.suddenEvent())
                .with(Facts.PREVIOUSLY_ON_DIBAO, family.previouslyOnDibao())
                .with(Facts.MONTHS_SINCE_RISE, (long) family.monthsSinceRise())
                .with(
                        Household.APPLICATION,
                        Application.builder("a")
                                .with(Application.DISPUTED, family.disputed())
                                .build());
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (int i = 0; i < family.members().size(); i++) {
            members.add(member(i, family.members().get(i)));
        }
        return Case.builder()
                .place(BenchCounty.PLACE)
                .date(DATE)
                .household(household.with(Household.MEMBERS, members.build()).build())
                .build();
    }

    private static Member member(int index, Person person) {
        return Member.builder(Integer.toString(index))
                .with(Facts.AGE, (long) person.age())
                .with(Facts.GRADE, (long) person.grade())
                .with(Member.SERIOUSLY_ILL, person.seriouslyIll())
                .with(Member.EMPLOYED, person.employed())
                .withEncoded(Facts.WAGE, person.wage())
                .withEncoded(Facts.OTHER_INCOME, person.otherIncome())
                .with(Member.SCHOOL_STAGE, STAGES.get(person.stage()))
                .with(Facts.NO_LABOUR_CAPACITY, person.noLabourCapacity())
                .with(Facts.NO_SUPPORTER, person.noSupporter())
                .with(Member.LOST_ABILITIES, (long) person.lostAbilities())
                .build();
    }

    @Override
    public Assessment decide(Case input) {
        return engine.assess(input);
    }

    /**
     * What an assessment comes to without its reasons, as a decision says it.
     *
     * @param assessment the assessment
     * @return the results
     */
    public static ImmutableList<Outcome<?>> outcomes(Assessment assessment) {
        return assessment.determinations().stream()
                .map(d -> outcome(d))
                .collect(ImmutableList.<Outcome<?>>toImmutableList());
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        return new Outcome<>(of.programme(), of.subject(), of.status(), of.benefit());
    }

    @Override
    public Decision read(Case input, Assessment assessment) {
        Determination<?> dibao =
                assessment.of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
        ImmutableList<Determination<?>> alone = persons(assessment, Programme.MINIMUM_LIVING_ALLOWANCE);
        Determination<?> margin =
                assessment.of(Programme.LOW_INCOME_MARGIN_HOUSEHOLD).get(0);
        ImmutableList<Determination<?>> poor = persons(assessment, Programme.EXTREME_POVERTY_SUPPORT);
        Determination<?> grant = assessment.of(Programme.TEMPORARY_ASSISTANCE).get(0);
        Optional<Benefit.Band> band =
                isEligible(grant) ? Optional.of(content(grant).bands().get(0)) : Optional.empty();
        return new Decision(
                incomePerHead(input, dibao),
                status(dibao),
                total(ImmutableList.of(dibao)),
                bits(alone),
                total(alone),
                isEligible(margin),
                bits(poor),
                total(poor),
                hardships(grant),
                band.map(b -> fen(b.low())).orElse(0L),
                band.map(b -> fen(b.high())).orElse(0L),
                total(ImmutableList.of(grant)),
                aid(persons(assessment, BenchCounty.EDUCATION_AID)),
                total(persons(assessment, BenchCounty.LIVING_SUBSIDY)),
                total(persons(assessment, BenchCounty.NURSING_SUBSIDY)),
                isGranted(dibao) || isEligible(margin) ? familyRoute(dibao.procedure()) : Route.NONE,
                poor.isEmpty() ? Route.NONE : familyRoute(poor.get(0).procedure()),
                isEligible(grant) ? grantRoute(grant.procedure()) : Route.NONE);
    }

    private static ImmutableList<Determination<?>> persons(Assessment assessment, Programme<?> programme) {
        return assessment.determinations().stream()
                .filter(d -> d.programme() == programme && d.subject().endsWith("]") && isEligible(d))
                .collect(ImmutableList.<Determination<?>>toImmutableList());
    }

    private static boolean isEligible(Determination<?> determination) {
        checkFinal(determination);
        return determination.status() == Status.ELIGIBLE;
    }

    private static boolean isGranted(Determination<?> determination) {
        return isEligible(determination) || determination.status() == Status.CONTINUES;
    }

    private static void checkFinal(Determination<?> determination) {
        if (!determination.isFinal() || !determination.missing().isEmpty()) {
            throw new IllegalStateException("all is known, and yet " + determination);
        }
    }

    private static Decision.Status status(Determination<?> dibao) {
        if (isEligible(dibao)) {
            return Decision.Status.DIBAO;
        }
        return isGranted(dibao) ? Decision.Status.GRADUAL_EXIT : Decision.Status.NONE;
    }

    private static Benefit.Content content(Determination<?> determination) {
        return determination.benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY);
    }

    private static long total(List<Determination<?>> determinations) {
        return determinations.stream()
                .flatMap(d -> content(d).parts().values().stream())
                .mapToLong(Library::fen)
                .sum();
    }

    private static long fen(AmountRange amount) {
        return amount.exactFen().orElseThrow();
    }

    private static int member(Determination<?> determination) {
        String subject = determination.subject();
        return Integer.parseInt(subject.substring(subject.indexOf('[') + 1, subject.length() - 1));
    }

    private static int bits(List<Determination<?>> persons) {
        return persons.stream().mapToInt(d -> 1 << member(d)).sum();
    }

    private static int hardships(Determination<?> grant) {
        return grant.rules().stream()
                .filter(f -> f.truth() == Truth.MET)
                .mapToInt(f -> Bits.HARDSHIPS.getOrDefault(f.rule().id(), 0))
                .sum();
    }

    private static int aid(List<Determination<?>> students) {
        int aid = 0;
        for (Determination<?> student : students) {
            for (Label service : content(student).services()) {
                aid |= Bits.AID.getOrDefault(service, 0) << (member(student) * Figures.AID_BITS);
            }
        }
        return aid;
    }

    private static Route familyRoute(Procedure procedure) {
        if (!procedure.decidedBy().equals(ImmutableSet.of(Body.TOWNSHIP))
                || limit(procedure, Step.DECISION) != 20
                || limit(procedure, Step.PUBLIC_NOTICE) != 7) {
            throw new IllegalStateException("not the procedure of Bench county: " + procedure);
        }
        boolean appraisal = procedure.steps().stream().anyMatch(s -> s.step() == Step.APPRAISAL);
        return appraisal ? Route.TOWNSHIP_AFTER_APPRAISAL : Route.TOWNSHIP;
    }

    private static int limit(Procedure procedure, Step step) {
        return procedure.steps().stream()
                .filter(s -> s.step() == step)
                .mapToInt(s -> s.limits().get(0).limit().days())
                .findFirst()
                .orElse(0);
    }

    private static Route grantRoute(Procedure procedure) {
        Body body = Iterables.getOnlyElement(procedure.decidedBy());
        return body == Body.TOWNSHIP ? Route.TOWNSHIP : Route.COUNTY;
    }

    // an intermediate amount stands in no determination, only in its explanation
    private long incomePerHead(Case input, Determination<?> dibao) {
        return engine.explain(input, dibao).stream()
                .flatMap(Library::walk)
                .filter(e -> e.label().en().equals("income per head"))
                .flatMap(e -> e.value().stream())
                .map(v -> v.en().replace(" yuan", "").replace(",", ""))
                .mapToLong(v -> new BigDecimal(v).movePointRight(2).longValueExact())
                .findFirst()
                .orElse(Decision.NO_INCOME);
    }

    private static Stream<Explanation> walk(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation), explanation.parts().stream().flatMap(Library::walk));
    }
}
