package org.jiuzhu.benchmarks.places;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;

/**
 * Households as registries know them: household number {@code n} is the same on every run and whatever is left out of it. Known are area, residence and registration, the outcome of
 * the records check on property, births and deaths, kinship, certificates of disability, schooling, employment, prison and rehabilitation, serious illness (as the medical insurance has
 * it), incomes with their kinds, and what is drawn. What a caseworker finds on a visit, what the family spends and who could support its members is in no registry.
 */
final class Registry {

    private static final long SEED = 20_261_101;
    private static final long SEED_OF_GAPS = 410_700;

    /** So many of a hundred households have no more than one, two, three members and so on: 2.8 on average. */
    private static final int[] SIZES = {16, 43, 70, 88, 96, 100};

    private static final ImmutableList<DisabilityKind> KINDS =
            ImmutableList.of(DisabilityKind.PHYSICAL, DisabilityKind.VISUAL, DisabilityKind.MENTAL);

    private final Place place;
    private final LocalDate date;
    private final SplittableRandom random;
    private final SplittableRandom leftOut;
    private final int gaps;
    private final Completion completion;

    private Registry(Place place, LocalDate date, int number, int gaps, Completion completion) {
        this.place = place;
        this.date = date;
        this.random = new SplittableRandom(SEED + number);
        this.leftOut = new SplittableRandom(SEED_OF_GAPS + number);
        this.gaps = gaps;
        this.completion = completion;
    }

    /** Finishes an entity of which the registries have said what they know. */
    interface Completion {

        /** Leaves it as it is. */
        Completion NONE = new Completion() {
            @Override
            public <E extends Entity> E of(EntityKind<E> kind, Entity.Builder<E> known) {
                return known.build();
            }
        };

        /** {@return the entity} */
        <E extends Entity> E of(EntityKind<E> kind, Entity.Builder<E> known);
    }

    /**
     * A household.
     *
     * @param place where it lives
     * @param date the day that is looked to
     * @param number which one
     * @param gaps how many facts and lists of a hundred the registries do not have
     * @param completion adds what no registry has
     */
    static Household household(Place place, LocalDate date, int number, int gaps, Completion completion) {
        return new Registry(place, date, number, gaps, completion).household(number);
    }

    private Household household(int number) {
        int size = size();
        boolean urban = chance(55);
        long perHead = (urban ? 70_000L : 50_000L) * incomeInPercent() / 100 + random.nextLong(100);
        Entity.Builder<Household> household = Household.builder("h" + number);
        say(household, Household.AREA, urban ? Area.URBAN : Area.RURAL);
        say(household, Household.PROPERTY_WITHIN_DIBAO_LIMITS, chance(90));
        say(household, Household.PROPERTY_WITHIN_MARGIN_LIMITS, chance(92));
        list(household, Household.AWARDS, chance(40) ? ImmutableList.of(dibao()) : ImmutableList.of());
        Entity.Builder<Application> application = Application.builder("application");
        say(application, Application.ACCEPTED_ON, date);
        say(application, Application.HUKOU, chance(92) ? place : Place.of("110101"));
        say(application, Application.RESIDENCE, place);
        household.with(Household.APPLICATION, completion.of(Application.ENTITY, application));
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        int applicant = 30 + random.nextInt(55);
        for (int i = 0; i < size; i++) {
            members.add(member(i, applicant, perHead));
        }
        return completion.of(Household.ENTITY, household.with(Household.MEMBERS, members.build()));
    }

    private Member member(int index, int applicant, long perHead) {
        int age = index == 0 ? applicant : index == 1 ? Math.max(25, applicant - 3) : random.nextInt(applicant - 16);
        boolean works = age >= 18 && age < 60 && chance(55);
        SchoolStage stage = stage(age);
        Entity.Builder<Member> member = Member.builder("m" + index);
        say(member, Member.RELATIONSHIP, relationship(index));
        say(member, Member.BIRTH_DATE, date.minusYears(age).minusDays(random.nextInt(365)));
        say(member, Member.DECEASED, false);
        say(member, Member.IMPRISONED, chance(1));
        say(member, Member.COMPULSORY_REHABILITATION, chance(1));
        say(member, Member.DECLARED_MISSING, false);
        boolean disabled = chance(16);
        boolean kindKnown = say(
                member,
                Member.DISABILITY_KIND,
                disabled ? KINDS.get(random.nextInt(KINDS.size())) : DisabilityKind.NONE);
        long grade = 1L + random.nextInt(4);
        if (disabled && kindKnown) {
            say(member, Member.DISABILITY_GRADE, grade);
        }
        say(member, Member.SERIOUSLY_ILL, chance(9));
        say(member, Member.EMPLOYED, works);
        boolean stageKnown = say(member, Member.SCHOOL_STAGE, stage);
        if (stageKnown) {
            say(member, Member.FULL_TIME_STUDENT, stage != SchoolStage.NONE);
        }
        list(member, Member.INCOMES, incomes(age, works, perHead));
        list(member, Member.AWARDS, ImmutableList.of());
        return completion.of(Member.ENTITY, member);
    }

    private static Relationship relationship(int index) {
        return index == 0 ? Relationship.APPLICANT : index == 1 ? Relationship.SPOUSE : Relationship.CHILD;
    }

    private static SchoolStage stage(int age) {
        if (age < 3 || age >= 22) {
            return SchoolStage.NONE;
        }
        return age < 6
                ? SchoolStage.PRESCHOOL
                : age < 15 ? SchoolStage.COMPULSORY : age < 18 ? SchoolStage.UPPER_SECONDARY : SchoolStage.BACHELOR;
    }

    private ImmutableList<Income> incomes(int age, boolean works, long perHead) {
        ImmutableList.Builder<Income> incomes = ImmutableList.builder();
        if (works) {
            incomes.add(income("wage", IncomeKind.WAGE, perHead * (120 + random.nextInt(160)) / 100));
        } else if (age >= 60) {
            incomes.add(income("pension", IncomeKind.BASIC_PENSION, 12_300));
            incomes.add(income("more", IncomeKind.OTHER_RESIDENT_PENSION, random.nextLong(perHead + 1)));
        }
        if (chance(20)) {
            incomes.add(income("land", IncomeKind.FARM_SUBSIDY, random.nextLong(10_000)));
        }
        if (age >= 18 && chance(25)) {
            incomes.add(income("other", IncomeKind.OTHER, random.nextLong(perHead + 1)));
        }
        return incomes.build();
    }

    private Income income(String id, IncomeKind kind, long fenMonthly) {
        Entity.Builder<Income> income = Income.builder(id);
        say(income, Income.KIND, kind);
        if (!isGap()) {
            income.withEncoded(Income.AMOUNT, fenMonthly);
        }
        say(income, Income.PER, Per.MONTH);
        return completion.of(Income.ENTITY, income);
    }

    private Award dibao() {
        Entity.Builder<Award> award = Award.builder("dibao");
        say(award, Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE);
        say(award, Award.RUNNING, true);
        say(award, Award.SINCE, date.minusMonths(1 + random.nextInt(40)));
        say(award, Award.LAST_REVIEW, date.minusDays(random.nextInt(30)));
        return completion.of(Award.ENTITY, award);
    }

    // in percent of a usual standard: below it, between it and one and a half times it, or above
    private int incomeInPercent() {
        int part = random.nextInt(100);
        if (part < 52) {
            return 40 + random.nextInt(62);
        }
        return part < 67 ? 102 + random.nextInt(55) : 165 + random.nextInt(90);
    }

    private int size() {
        int at = random.nextInt(100);
        int size = 1;
        while (at >= SIZES[size - 1]) {
            size++;
        }
        return size;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private boolean isGap() {
        return leftOut.nextInt(100) < gaps;
    }

    private <E extends Entity, V> boolean say(Entity.Builder<E> of, Fact<? super E, V> fact, V value) {
        boolean known = !isGap();
        if (known) {
            of.with(fact, value);
        }
        return known;
    }

    private <E extends Entity, P extends Entity> void list(
            Entity.Builder<E> of, Relation<? super E, P> list, Iterable<P> parts) {
        if (!isGap()) {
            of.with(list, parts);
        }
    }
}
