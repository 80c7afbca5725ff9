package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuzhu.policy.rule.EntityKind;

/** Changes what was drawn of an entity so that it does not contradict itself. It goes by names in files, and passes over those that do not exist. */
final class Fit {

    private static final ImmutableList<String> PROCEDURE =
            ImmutableList.of("acceptedOn", "firstOpinionOn", "renewedOpinionOn", "decidedOn");
    private static final ImmutableList<String> ABILITIES =
            ImmutableList.of("canEat", "canDress", "canGetUp", "canUseToilet", "canWalkIndoors", "canBathe");

    private final Circumstances shared;
    private final LocalDate date;
    private final Draw draw;

    Fit(Circumstances shared, Draw draw) {
        this.shared = shared;
        this.date = shared.date();
        this.draw = draw;
    }

    void entity(EntityKind<?> kind, Map<String, Object> of) {
        switch (kind.code()) {
            case "household" -> household(of);
            case "member" -> member(of);
            case "application" -> inOrder(of, PROCEDURE);
            case "award" -> award(of);
            case "authority" -> authority(of);
            default -> {}
        }
        if (Objects.equals(of.get("disabilityKind"), "none")) {
            of.remove("disabilityGrade");
        }
        perMonth(of);
    }

    // amounts are drawn a month
    private static void perMonth(Map<String, Object> of) {
        int months = Objects.equals(of.get("per"), "year") ? 12 : Objects.equals(of.get("per"), "quarter") ? 3 : 1;
        of.computeIfPresent(
                "amount",
                (name, amount) -> new BigDecimal(amount.toString())
                        .multiply(BigDecimal.valueOf(months))
                        .toPlainString());
    }

    private static void inOrder(Map<String, Object> of, List<String> names) {
        List<String> stated = names.stream().filter(of::containsKey).toList();
        List<Object> days = new ArrayList<>();
        stated.forEach(name -> days.add(of.getOrDefault(name, "")));
        days.sort((a, b) -> Households.day(a).compareTo(Households.day(b)));
        for (int i = 0; i < stated.size(); i++) {
            of.put(stated.get(i), days.get(i));
        }
    }

    private void award(Map<String, Object> of) {
        if (Objects.equals(of.get("running"), true)) {
            of.computeIfPresent("until", (name, day) -> date.plusDays(draw.between(0, 300)));
        }
        inOrder(of, ImmutableList.of("since", "until"));
    }

    private static void authority(Map<String, Object> of) {
        notMore(of, "countyFullTimeStaff", "countyStaff");
        notMore(of, "spotCheckedCases", "confirmedCases");
    }

    private static void notMore(Map<String, Object> of, String part, String whole) {
        if (of.get(part) instanceof Long less && of.get(whole) instanceof Long more && less > more) {
            of.put(part, more);
            of.put(whole, less);
        }
    }

    private void member(Map<String, Object> of) {
        if (Objects.equals(of.get("deceased"), false) || draw.chance(0.9)) {
            of.remove("deceasedOn");
        }
        inOrder(of, ImmutableList.of("birthDate", "deceasedOn"));
        if (Objects.equals(of.get("schoolStage"), "none")) {
            of.computeIfPresent("fullTimeStudent", (name, was) -> false);
        }
        long lost =
                ABILITIES.stream().filter(a -> Objects.equals(of.get(a), false)).count();
        if (of.containsKey("lostAbilities")) {
            of.put("lostAbilities", lost);
        }
    }

    private void household(Map<String, Object> of) {
        if (of.get("members") instanceof List<?> members) {
            related(members);
            if (draw.chance(0.3)) {
                of.computeIfPresent("awards", (name, was) -> List.of(dibao()));
            }
            if (draw.chance(0.6)) {
                incomes(members);
            }
        }
    }

    // what runs on was drawn before
    private Map<String, Object> dibao() {
        return ImmutableMap.of(
                "programme", "minimum-living-allowance",
                "running", true,
                "since", date.minusMonths(draw.between(1, 40)),
                "lastReview", date.minusDays(draw.between(0, 30)),
                "amount", Texts.yuan(draw.of(shared.basic())));
    }

    // one income, as a share of the standard for each head: just at what sentences ask for, a fen beside it, or
    // anything
    private void incomes(List<?> members) {
        long fen = draw.of(shared.basic()) * members.size() * draw.of(0, 3, 10, 10, 12, 14, 15, 15, 18, 20, 25) / 10;
        fen = Math.max(0, fen + draw.of(0L, 0L, -1L, 1L, (long) members.size(), draw.between(0, 9_999)));
        Map<String, Object> income =
                Map.of("kind", draw.of("wage", "wage", "pension", "other"), "amount", Texts.yuan(fen), "per", "month");
        for (int i = 0; i < members.size(); i++) {
            Object incomes = i == 0 ? List.of(income) : List.of();
            at(members, i).computeIfPresent("incomes", (name, was) -> incomes);
        }
    }

    @SuppressWarnings("unchecked") // as they were made
    private static Map<String, Object> at(List<?> members, int index) {
        return (Map<String, Object>) members.get(index);
    }

    // the first is the applicant, and the others are related to fit their ages
    private void related(List<?> members) {
        long applicant = 0;
        boolean married = false;
        for (int i = 0; i < members.size(); i++) {
            Map<String, Object> member = at(members, i);
            long age = member.containsKey("birthDate") ? age(member) : -1;
            if (i == 0) {
                applicant = age;
                relate(member, "applicant");
            } else if (!married && age > 22 && applicant > 22 && draw.chance(0.5)) {
                married = true;
                relate(member, "spouse");
            } else if (age < 0 || applicant < 0) {
                relate(member, draw.of("sibling", "other"));
            } else {
                relate(
                        member,
                        age < applicant - 15 ? "child" : age > applicant + 15 ? "parent" : draw.of("sibling", "other"));
            }
        }
    }

    private long age(Map<String, Object> member) {
        return Households.day(member.getOrDefault("birthDate", date))
                .until(date)
                .getYears();
    }

    private static void relate(Map<String, Object> member, String relationship) {
        member.computeIfPresent("relationship", (name, was) -> relationship);
    }
}
