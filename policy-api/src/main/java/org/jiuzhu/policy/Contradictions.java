package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What cannot be true of a case at once, whatever the law: the first such thing that is found is refused. What is only odd is not here, for life is
 * odd; the engine warns of that.
 */
final class Contradictions {

    /** Days that have come by the date of the case; an opinion and a decision may come after it. */
    private static final ImmutableSet<DayFact<?>> PAST = ImmutableSet.of(
            Household.CHANGED_ON,
            Household.REPORTED_ON,
            Event.DAY,
            Treatment.DAY,
            Award.SINCE,
            Award.LAST_REVIEW,
            Application.ACCEPTED_ON,
            Member.BIRTH_DATE,
            Member.DECEASED_ON,
            Supporter.BIRTH_DATE,
            Parent.OUT_OF_CONTACT_SINCE);

    /** Of one entity, the first is never later or more than the second. */
    private record InOrder(Fact<?, ?> first, Fact<?, ?> second) {}

    private static final ImmutableListMultimap<EntityKind<?>, InOrder> IN_ORDER = Multimaps.index(
            ImmutableList.of(
                    new InOrder(Application.ACCEPTED_ON, Application.FIRST_OPINION_ON),
                    new InOrder(Application.ACCEPTED_ON, Application.DECIDED_ON),
                    new InOrder(Application.FIRST_OPINION_ON, Application.RENEWED_OPINION_ON),
                    new InOrder(Application.RENEWED_OPINION_ON, Application.DECIDED_ON),
                    new InOrder(Application.FIRST_OPINION_ON, Application.DECIDED_ON),
                    new InOrder(Award.SINCE, Award.UNTIL),
                    new InOrder(Member.BIRTH_DATE, Member.DECEASED_ON),
                    new InOrder(Authority.COUNTY_FULL_TIME_STAFF, Authority.COUNTY_STAFF),
                    new InOrder(Authority.SPOT_CHECKED_CASES, Authority.CONFIRMED_CASES)),
            order -> order.first().kind());

    /**
     * Of one entity, the one value leaves no room for the other.
     *
     * @param other empty if it leaves room for none
     */
    private record Apart(Fact<?, ?> fact, Object value, Fact<?, ?> otherFact, Optional<Object> other) {}

    private static final ImmutableListMultimap<EntityKind<?>, Apart> APART = Multimaps.index(
            ImmutableList.of(
                    new Apart(Member.DISABILITY_KIND, DisabilityKind.NONE, Member.DISABILITY_GRADE, Optional.empty()),
                    new Apart(
                            Supporter.DISABILITY_KIND,
                            DisabilityKind.NONE,
                            Supporter.DISABILITY_GRADE,
                            Optional.empty()),
                    new Apart(Parent.DISABILITY_KIND, DisabilityKind.NONE, Parent.DISABILITY_GRADE, Optional.empty()),
                    new Apart(Member.SCHOOL_STAGE, SchoolStage.NONE, Member.FULL_TIME_STUDENT, Optional.of(true)),
                    new Apart(Member.DECEASED, false, Member.DECEASED_ON, Optional.empty())),
            apart -> apart.fact().kind());

    /** What is said of a person as a supporter and, if it is a member too, as a member. */
    private static final ImmutableMap<Fact<?, ?>, Fact<?, ?>> OF_SUPPORTER_AND_MEMBER = ImmutableMap.of(
            Supporter.BIRTH_DATE, Member.BIRTH_DATE,
            Supporter.DISABILITY_KIND, Member.DISABILITY_KIND,
            Supporter.DISABILITY_GRADE, Member.DISABILITY_GRADE,
            Supporter.DECLARED_MISSING, Member.DECLARED_MISSING,
            Supporter.IMPRISONED, Member.IMPRISONED);

    private static final ImmutableList<ConditionFact<Member>> ABILITIES = ImmutableList.of(
            Member.CAN_EAT,
            Member.CAN_DRESS,
            Member.CAN_GET_UP,
            Member.CAN_USE_TOILET,
            Member.CAN_WALK_INDOORS,
            Member.CAN_BATHE);

    private static final ImmutableSet<Relationship> OLDER =
            ImmutableSet.of(Relationship.PARENT, Relationship.GRANDPARENT);

    private static final ImmutableSet<Relationship> YOUNGER =
            ImmutableSet.of(Relationship.CHILD, Relationship.GRANDCHILD);

    /** Nobody below this age is married, whatever the law of the time; below the age of the law is odd, and warned of. */
    private static final int YOUNGEST_SPOUSE = 14;

    private final LocalDate date;
    private final Household household;
    private final ImmutableList<Member> members;
    private int parts;

    private Contradictions(Case input) {
        this.date = input.date();
        this.household = input.household();
        this.members = household.get(Household.MEMBERS).orElse(ImmutableList.of());
    }

    static void check(Case input) {
        if (input.date().isBefore(DayFact.FIRST) || input.date().isAfter(DayFact.LAST)) {
            throw new PolicyException("date: the case is of " + input.date() + ", and a date is from " + DayFact.FIRST
                    + " to " + DayFact.LAST + "; correct it");
        }
        Contradictions of = new Contradictions(input);
        of.sizes(of.household, "household");
        of.each(of.household, "household");
        of.relationships();
        of.samePeople();
    }

    // Size

    private void sizes(Entity entity, String path) {
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list :
                entity.parts().entrySet()) {
            Relation<?, ?> relation = list.getKey();
            int size = list.getValue().size();
            if (relation == Household.MEMBERS) {
                size(path, relation, size, Case.MOST_MEMBERS, " of them");
            } else if (!relation.isSingle()) {
                size(path, relation, size, Case.MOST_PARTS, " of them");
                // many lists are as much as one long one
                parts += size;
                size(path, relation, parts, Case.MOST_PARTS, " entries in this list and those before");
            }
            list.getValue().forEach(part -> sizes(part, Subjects.path(path, relation, part)));
        }
    }

    private static void size(String path, Relation<?, ?> relation, int size, int most, String of) {
        if (size > most) {
            throw new PolicyException(
                    path + "." + relation.id() + ": " + size + of + ", and a case has at most " + most + "; divide it");
        }
    }

    // Within one entity

    private void each(Entity entity, String path) {
        for (Fact<?, ?> fact : entity.facts()) {
            if (fact instanceof DayFact<?> day && PAST.contains(day)) {
                past(entity, path, day);
            }
        }
        IN_ORDER.get(entity.kind()).forEach(order -> inOrder(entity, path, order));
        APART.get(entity.kind()).forEach(apart -> apart(entity, path, apart));
        if (entity instanceof Award award) {
            running(award, path);
        }
        if (entity instanceof Member member) {
            abilities(member, path);
        }
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list :
                entity.parts().entrySet()) {
            list.getValue().forEach(part -> each(part, Subjects.path(path, list.getKey(), part)));
        }
    }

    private void past(Entity entity, String path, DayFact<?> fact) {
        LocalDate day = entity.get(fact).orElseThrow();
        if (day.isAfter(date)) {
            throw new PolicyException(path + "." + fact.id() + ": " + day + " is after the date of the case " + date
                    + "; leave out what had not happened by then, or correct a date");
        }
    }

    private static void inOrder(Entity entity, String path, InOrder order) {
        if (entity.states(order.first().slot())
                && entity.states(order.second().slot())
                && entity.encoded(order.first().slot())
                        > entity.encoded(order.second().slot())) {
            boolean days = order.first() instanceof DayFact<?>;
            throw contradiction(
                    path,
                    order.second(),
                    shown(entity, order.second()) + " is " + (days ? "before " : "less than ")
                            + order.first().id() + ", " + shown(entity, order.first()));
        }
    }

    private static void apart(Entity entity, String path, Apart apart) {
        Optional<?> value = entity.get(apart.fact());
        Optional<?> other = entity.get(apart.otherFact());
        if (value.filter(apart.value()::equals).isPresent()
                && other.filter(o ->
                                apart.other().isEmpty() || apart.other().get().equals(o))
                        .isPresent()) {
            throw contradiction(
                    path,
                    apart.otherFact(),
                    shown(entity, apart.otherFact()) + ", and " + apart.fact().id() + " is "
                            + shown(entity, apart.fact()));
        }
    }

    private void running(Award award, String path) {
        Optional<LocalDate> until = award.get(Award.UNTIL);
        if (until.isEmpty() || award.get(Award.RUNNING).isEmpty()) {
            return;
        }
        boolean running = award.get(Award.RUNNING).get();
        if (running ? until.get().isBefore(date) : until.get().isAfter(date)) {
            throw contradiction(
                    path,
                    Award.UNTIL,
                    until.get() + " is " + (running ? "before" : "after") + " the date of the case " + date
                            + ", on which running is " + running);
        }
    }

    private static void abilities(Member member, String path) {
        Optional<Long> lost = member.get(Member.LOST_ABILITIES);
        if (lost.isEmpty()) {
            return;
        }
        long kept = ABILITIES.stream()
                .filter(a -> member.get(a).equals(Optional.of(true)))
                .count();
        long gone = ABILITIES.stream()
                .filter(a -> member.get(a).equals(Optional.of(false)))
                .count();
        if (lost.get() < gone || lost.get() > ABILITIES.size() - kept) {
            throw contradiction(
                    path,
                    Member.LOST_ABILITIES,
                    lost.get() + ", and of the six abilities " + kept + " are said to be there and " + gone
                            + " to be lost");
        }
    }

    private static PolicyException contradiction(String path, Fact<?, ?> fact, String what) {
        return new PolicyException(path + "." + fact.id() + ": " + what + "; correct one, or leave it out");
    }

    private static String shown(Entity entity, Fact<?, ?> fact) {
        Object value = entity.get(fact).orElseThrow();
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    // Between the members

    private void relationships() {
        Optional<Member> applicant = only(Relationship.APPLICANT, members);
        Optional<Member> spouse = only(
                Relationship.SPOUSE, members.stream().filter(m -> !isDead(m)).collect(ImmutableList.toImmutableList()));
        spouse.ifPresent(this::checkIsOfAge);
        if (spouse.isPresent()) {
            applicant.ifPresent(this::checkIsOfAge);
        }
        applicant
                .flatMap(a -> a.get(Member.BIRTH_DATE))
                .ifPresent(born -> members.forEach(
                        m -> checkGeneration(m, born, applicant.get().id())));
    }

    private static Optional<Member> only(Relationship relationship, ImmutableList<Member> members) {
        ImmutableList<Member> found = members.stream()
                .filter(m -> m.get(Member.RELATIONSHIP).equals(Optional.of(relationship)))
                .collect(ImmutableList.toImmutableList());
        if (found.size() > 1) {
            throw new PolicyException("household.members: " + found.get(0).id() + " and "
                    + found.get(1).id() + " are both the " + relationship.code()
                    + "; a case has one, so correct a relationship or leave it out");
        }
        return found.stream().findFirst();
    }

    private static boolean isDead(Member member) {
        return member.get(Member.DECEASED_ON).isPresent()
                || member.get(Member.DECEASED).orElse(false);
    }

    private void checkIsOfAge(Member married) {
        Optional<LocalDate> born = married.get(Member.BIRTH_DATE);
        if (born.isPresent() && born.get().plusYears(YOUNGEST_SPOUSE).isAfter(date)) {
            throw contradiction(
                    member(married),
                    Member.BIRTH_DATE,
                    born.get() + " is less than " + YOUNGEST_SPOUSE + " years before the date of the case " + date
                            + ", and the person has a spouse or is one");
        }
    }

    private static void checkGeneration(Member member, LocalDate applicantBorn, String applicant) {
        Optional<Relationship> relationship = member.get(Member.RELATIONSHIP);
        Optional<LocalDate> born = member.get(Member.BIRTH_DATE);
        if (relationship.isEmpty() || born.isEmpty()) {
            return;
        }
        boolean tooLate = OLDER.contains(relationship.get()) && !born.get().isBefore(applicantBorn);
        boolean tooEarly = YOUNGER.contains(relationship.get()) && !born.get().isAfter(applicantBorn);
        if (tooLate || tooEarly) {
            throw new PolicyException(member(member) + ".birthDate: " + born.get() + " is not "
                    + (tooLate ? "before " : "after ") + applicantBorn + ", the birth date of the applicant "
                    + applicant + ", and the relationship is "
                    + relationship.get().code()
                    + "; correct one (a step-parent or step-child of such an age is: other), or leave it out");
        }
    }

    private static String member(Member member) {
        return "household.members[" + member.id() + "]";
    }

    // The same person in several places

    private void samePeople() {
        Map<String, Supporter> seen = new HashMap<>();
        Map<String, String> where = new HashMap<>();
        Map<String, Member> byId = new HashMap<>();
        members.forEach(m -> byId.put(m.id(), m));
        for (Member member : members) {
            for (Supporter supporter : member.get(Member.SUPPORTERS).orElse(ImmutableList.of())) {
                String path = Subjects.path(member(member), Member.SUPPORTERS, supporter);
                if (supporter.id().equals(member.id())) {
                    throw new PolicyException(path + ": the person has a duty to support himself or herself, by the id;"
                            + " name another person, or give that one an id of its own");
                }
                Supporter before = seen.put(supporter.id(), supporter);
                if (before != null) {
                    String other = where.getOrDefault(supporter.id(), "");
                    Supporter.FACTS.forEach(f -> checkSame(supporter, path, f, before, other, f));
                }
                where.put(supporter.id(), path);
                Member same = byId.get(supporter.id());
                if (same != null) {
                    OF_SUPPORTER_AND_MEMBER.forEach(
                            (f, ofMember) -> checkSame(supporter, path, f, same, member(same), ofMember));
                }
            }
        }
    }

    private static void checkSame(
            Entity one, String path, Fact<?, ?> fact, Entity other, String otherPath, Fact<?, ?> otherFact) {
        if (one.states(fact.slot())
                && other.states(otherFact.slot())
                && one.encoded(fact.slot()) != other.encoded(otherFact.slot())) {
            throw new PolicyException(path + "." + fact.id() + ": " + shown(one, fact) + ", and the same person has "
                    + shown(other, otherFact) + " at " + otherPath + "." + otherFact.id()
                    + "; correct one, or give two people two ids");
        }
    }
}
