package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;

/** What the statements of a history come to on a day, and whether they can stand beside each other. */
final class Statements {

    private Statements() {}

    static Household on(History history, LocalDate day, LocalDate known) {
        Household household = Household.builder(history.household()).build();
        for (Statement statement : inOrder(history, known)) {
            if (statement.inForce().contains(day)) {
                household = said(household, statement.about());
            }
        }
        return household;
    }

    // what became known later goes last, and so counts
    private static ImmutableList<Statement> inOrder(History history, LocalDate known) {
        return history.statements().stream()
                .filter(s -> s.isKnownBy(known))
                .sorted(Comparator.comparing(s -> s.known().orElse(LocalDate.MIN)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Household said(Household household, Entity about) {
        if (about instanceof Household later) {
            return Household.ENTITY.updated(household, later);
        }
        Member member = (Member) about;
        Optional<ImmutableList<Member>> members = household.get(Household.MEMBERS);
        // of who does not belong to the household on the day, nothing has to be known
        if (members.isEmpty() || members.get().stream().noneMatch(m -> m.id().equals(member.id()))) {
            return household;
        }
        ImmutableList<Member> all = members.get().stream()
                .map(m -> m.id().equals(member.id()) ? Member.ENTITY.updated(m, member) : m)
                .collect(ImmutableList.toImmutableList());
        return Household.ENTITY.updated(
                household,
                Household.builder(household.id()).with(Household.MEMBERS, all).build());
    }

    static ImmutableList<LocalDate> turns(History history, LocalDate known) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Statement statement : inOrder(history, known)) {
            statement.inForce().first().ifPresent(days::add);
            statement.inForce().last().ifPresent(last -> days.add(last.plusDays(1)));
        }
        return ImmutableList.copyOf(days);
    }

    /** The paths of the household and of whoever some statement has in a list of it. */
    static ImmutableSet<String> subjects(History history) {
        ImmutableSet.Builder<String> paths = ImmutableSet.builder();
        String root = Household.ENTITY.code();
        paths.add(root);
        for (Statement statement : history.statements()) {
            if (statement.about().kind() == Household.ENTITY) {
                statement
                        .about()
                        .parts()
                        .forEach((list, entities) ->
                                entities.forEach(e -> paths.add(root + "." + list.id() + "[" + e.id() + "]")));
            }
        }
        return paths.build();
    }

    static void check(History history) {
        if (history.statements().size() > History.MOST_STATEMENTS) {
            throw wrong(
                    history,
                    "it has " + history.statements().size() + " statements, more than " + History.MOST_STATEMENTS
                            + "; leave out what is over");
        }
        Set<String> members = history.statements().stream()
                .flatMap(s -> members(s).stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
        for (Statement statement : history.statements()) {
            Entity about = statement.about();
            if (about.kind() == Household.ENTITY && !about.id().equals(history.household())) {
                throw wrong(history, "a statement is about the household " + about.id());
            }
            if (about.kind() == Member.ENTITY && !members.contains(about.id())) {
                throw wrong(
                        history,
                        "a statement is about the member " + about.id()
                                + ", whom no statement on the household has among its members; state them with the household first");
            }
        }
        ImmutableListMultimap<Object, Statement> together = Multimaps.index(
                history.statements(),
                s -> ImmutableList.of(s.about().kind(), s.about().id(), s.known()));
        together.asMap().values().forEach(some -> checkApart(history, ImmutableList.copyOf(some)));
    }

    private static ImmutableList<Member> members(Statement statement) {
        return statement.about() instanceof Household household
                ? household.get(Household.MEMBERS).orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static void checkApart(History history, ImmutableList<Statement> some) {
        List<Statement> open = new ArrayList<>();
        for (Statement next : ImmutableList.sortedCopyOf(
                Comparator.comparing(s -> s.inForce().first().orElse(LocalDate.MIN)), some)) {
            // who ends before this one begins also ends before all that follow
            open.removeIf(before -> !before.inForce().overlaps(next.inForce()));
            open.forEach(before -> checkApart(history, before, next));
            open.add(next);
        }
    }

    private static void checkApart(History history, Statement one, Statement other) {
        differs(one.about(), other.about()).ifPresent(what -> {
            throw wrong(
                    history,
                    one.about().kind() + " " + one.about().id() + ": " + what + " is stated twice for the same days, "
                            + one.inForce() + " and " + other.inForce() + ", and both became known "
                            + one.known().map(k -> "on " + k).orElse("on an unknown day")
                            + "; end the earlier one, or say which became known later");
        });
    }

    private static Optional<String> differs(Entity one, Entity other) {
        for (Fact<?, ?> fact : one.facts()) {
            if (other.facts().contains(fact) && !one.get(fact).equals(other.get(fact))) {
                return Optional.of(fact.id());
            }
        }
        for (Relation<?, ?> list : one.parts().keySet()) {
            if (other.parts().containsKey(list) && !one.get(list).equals(other.get(list))) {
                return Optional.of(list.id());
            }
        }
        return Optional.empty();
    }

    private static PolicyException wrong(History history, String what) {
        return new PolicyException("history of " + history.household() + " at " + history.place() + ": " + what);
    }
}
