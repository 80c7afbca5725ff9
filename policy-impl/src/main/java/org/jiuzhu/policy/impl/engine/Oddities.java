package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.text.Label;

/**
 * What a case says that is possible and yet odd, so that somebody should look at it again, and what it says that no rule in force reads. What is
 * impossible was refused when the case was built.
 */
final class Oddities {

    private static final int MARRIES = 20;
    private static final int WORKS = 16;
    private static final int OLDEST = 120;
    private static final int GENERATION = 14;

    /** What is read without a rule: which standards count, and the days from which a procedure and a review are counted. */
    private static final ImmutableSet<Object> READ_BY_THE_ENGINE = ImmutableSet.of(
            Household.AREA,
            Household.MEMBERS,
            Household.APPLICATION,
            Household.AUTHORITY,
            Household.AWARDS,
            Member.AWARDS,
            Application.ACCEPTED_ON,
            Application.FIRST_OPINION_ON,
            Application.DECIDED_ON,
            Award.PROGRAMME,
            Award.LAST_REVIEW);

    private final LocalDate date;
    private final ImmutableList.Builder<Label> found = ImmutableList.builder();

    private Oddities(LocalDate date) {
        this.date = date;
    }

    static ImmutableList<Label> of(Plan plan, Case input) {
        Oddities oddities = new Oddities(input.date());
        Household household = input.household();
        oddities.change(household);
        household.get(Household.AWARDS).ifPresent(awards -> awards.forEach(a -> oddities.award("household", a)));
        ImmutableList<Member> members = household.get(Household.MEMBERS).orElse(ImmutableList.of());
        members.forEach(oddities::member);
        oddities.family(members);
        oddities.unread(household, plan.read());
        return oddities.found.build();
    }

    private void odd(String path, String zh, String en) {
        found.add(Label.of("请核对 " + path + "：" + zh, "check " + path + ": " + en));
    }

    // A change may be foreseen, and a grant may come long before its first month; mostly a date is wrong
    private void change(Household household) {
        Optional<LocalDate> changed = household.get(Household.CHANGED_ON);
        Optional<LocalDate> reported = household.get(Household.REPORTED_ON);
        if (changed.isPresent() && reported.isPresent() && reported.get().isBefore(changed.get())) {
            odd(
                    "household.reportedOn",
                    "报告日期 " + reported.get() + " 早于变化日期 " + changed.get(),
                    "the change of " + changed.get() + " was reported before it, on " + reported.get());
        }
    }

    private void award(String owner, Award award) {
        Optional<LocalDate> since = award.get(Award.SINCE);
        Optional<LocalDate> review = award.get(Award.LAST_REVIEW);
        if (since.isPresent()
                && review.isPresent()
                && review.get().isBefore(since.get().minusMonths(1).withDayOfMonth(1))) {
            odd(
                    owner + ".awards[" + award.id() + "].lastReview",
                    "最近核查日期 " + review.get() + " 比享受起始日 " + since.get() + " 早一个月以上",
                    "the last review, on " + review.get() + ", is more than a month before the award began on "
                            + since.get());
        }
    }

    private void member(Member member) {
        String path = path(member);
        member.get(Member.AWARDS).ifPresent(awards -> awards.forEach(a -> award(path, a)));
        if (isYounger(member, WORKS) && holds(member.get(Member.EMPLOYED))) {
            odd(path + ".employed", "不满" + WORKS + "周岁而已就业", "in work before the age of " + WORKS);
        }
        Optional<LocalDate> born = member.get(Member.BIRTH_DATE);
        LocalDate end = member.get(Member.DECEASED_ON).orElse(date);
        if (born.isPresent() && !born.get().plusYears(OLDEST).isAfter(end)) {
            odd(path + ".birthDate", "年满" + OLDEST + "周岁以上", OLDEST + " years old or more");
        }
        boolean earnsWages = member.get(Member.INCOMES).orElse(ImmutableList.of()).stream()
                .anyMatch(i -> i.get(Income.KIND).equals(Optional.of(IncomeKind.WAGE))
                        && i.get(Income.AMOUNT).map(a -> a.isPositive()).orElse(true));
        if (earnsWages && member.get(Member.EMPLOYED).equals(Optional.of(false))) {
            odd(path + ".employed", "有工资性收入而未就业", "not in work, and yet there are wages");
        }
    }

    private void family(ImmutableList<Member> members) {
        Optional<Member> applicant =
                members.stream().filter(m -> is(m, Relationship.APPLICANT)).findFirst();
        Optional<Member> spouse =
                members.stream().filter(m -> is(m, Relationship.SPOUSE)).findFirst();
        spouse.ifPresent(this::married);
        if (spouse.isPresent()) {
            applicant.ifPresent(this::married);
        }
        Optional<LocalDate> born = applicant.flatMap(a -> a.get(Member.BIRTH_DATE));
        for (Member member : members) {
            Optional<LocalDate> other = member.get(Member.BIRTH_DATE);
            if (born.isPresent() && other.isPresent()) {
                boolean odd = is(member, Relationship.PARENT)
                        ? other.get().plusYears(GENERATION).isAfter(born.get())
                        : is(member, Relationship.CHILD)
                                && born.get().plusYears(GENERATION).isAfter(other.get());
                if (odd) {
                    odd(
                            path(member) + ".birthDate",
                            "父母与子女相差不到" + GENERATION + "岁",
                            "parent and child are less than " + GENERATION + " years apart");
                }
            }
        }
    }

    private void married(Member member) {
        if (isYounger(member, MARRIES)) {
            odd(path(member) + ".birthDate", "有配偶而不满" + MARRIES + "周岁", "married before the age of " + MARRIES);
        }
    }

    private static boolean is(Member member, Relationship relationship) {
        return member.get(Member.RELATIONSHIP).equals(Optional.of(relationship));
    }

    private boolean isYounger(Member member, int years) {
        return member.get(Member.BIRTH_DATE)
                .filter(b -> b.plusYears(years).isAfter(date))
                .isPresent();
    }

    private static boolean holds(Optional<Boolean> fact) {
        return fact.orElse(false);
    }

    private static String path(Member member) {
        return "household.members[" + member.id() + "]";
    }

    // What no rule reads

    /** The facts and lists that rules read, or the engine without a rule. */
    static ImmutableSet<Object> read(ImmutableList<LoweredRule> rules) {
        ImmutableSet.Builder<Object> read = ImmutableSet.builder().addAll(READ_BY_THE_ENGINE);
        Set<Node> seen = Sets.newIdentityHashSet();
        for (LoweredRule rule : rules) {
            rule.rule().roots().forEach(root -> Layers.walk(root, seen, node -> read(node, read)));
        }
        return read.build();
    }

    private static void read(Node node, ImmutableSet.Builder<Object> read) {
        switch (node.operator()) {
            case FACT -> read.add(((Leaf.Stated) node).fact());
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF -> {
                OfList of = (OfList) node;
                read.add(of.relation());
                of.window()
                        .link()
                        .ifPresent(link ->
                                read.add(link.reference(), link.reference().among()));
            }
            case OWNER -> read.add(((PassedOn.OfOwner) node).relation());
            // as paid, where an award says so
            case AMOUNT_OF -> read.add(Award.RUNNING, Award.AMOUNT);
            default -> {}
        }
    }

    private void unread(Household household, ImmutableSet<Object> read) {
        Map<String, Label> unread = new TreeMap<>();
        collect(household, read, unread);
        if (!unread.isEmpty()) {
            StringJoiner zh = new StringJoiner("、");
            StringJoiner en = new StringJoiner(", ");
            unread.values().forEach(label -> {
                zh.add(label.zh());
                en.add(label.en());
            });
            found.add(Label.of(
                    "填了而没有用到，因为该日施行的规则都不读：" + zh, "given, and not used, for no rule in force reads it: " + en));
        }
    }

    private static void collect(Entity entity, ImmutableSet<Object> read, Map<String, Label> unread) {
        for (Fact<?, ?> fact : entity.facts()) {
            if (!read.contains(fact)) {
                unread.put(fact.toString(), fact.label());
            }
        }
        entity.parts().forEach((list, parts) -> {
            if (read.contains(list)) {
                parts.forEach(part -> collect(part, read, unread));
            } else if (!parts.isEmpty()) {
                unread.put(list.toString(), list.label());
            }
        });
    }
}
