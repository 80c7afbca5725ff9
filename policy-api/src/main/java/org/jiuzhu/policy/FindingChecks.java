package org.jiuzhu.policy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Checks the findings of a case, and where its facts come from, against its household and its date; whether its rules read what was found is for an engine to say. */
final class FindingChecks {

    private FindingChecks() {}

    static void check(Case input) {
        if (input.findings().isEmpty() && input.provenance().isEmpty()) {
            return;
        }
        Subjects subjects = new Subjects(input.household());
        input.provenance().forEach((path, provenance) -> checkStated(path, provenance, input, subjects));
        Map<String, Finding> seen = new HashMap<>();
        for (Finding finding : input.findings()) {
            String of = "finding on " + finding.what().id() + " of " + finding.subject();
            EntityKind<?> kind = subjects.kind(finding.subject(), of);
            checkKind(finding, kind, of);
            checkDay(finding.on(), input, of);
            Finding other = seen.putIfAbsent(of, finding);
            if (other != null) {
                throw new PolicyException(of + ": it is stated twice, " + other.text() + " by " + other.by() + " on "
                        + other.on() + " and " + finding.text() + " by " + finding.by() + " on " + finding.on()
                        + "; keep the one that counts");
            }
        }
    }

    /** Checks that what is said to come from somewhere is stated. */
    private static void checkStated(String path, Provenance provenance, Case input, Subjects subjects) {
        String of = "provenance of " + path;
        int dot = Math.max(0, path.lastIndexOf('.'));
        String subject = path.substring(0, dot);
        String name = path.substring(Math.min(path.length(), dot + 1));
        subjects.kind(subject, of);
        Entity entity = subjects.entity(subject);
        ImmutableSortedSet.Builder<String> stated = ImmutableSortedSet.naturalOrder();
        if (entity != null) {
            entity.facts().forEach(f -> stated.add(f.id()));
            entity.parts().keySet().forEach(l -> stated.add(l.id()));
        }
        ImmutableSortedSet<String> names = stated.build();
        if (!names.contains(name)) {
            throw new PolicyException(of + ": nothing is stated there" + NearMiss.hint(name, names)
                    + "; say where a fact comes from that the case states, or leave it out");
        }
        provenance.on().ifPresent(day -> checkDay(day, input, of));
    }

    private static void checkKind(Finding finding, EntityKind<?> kind, String of) {
        Optional<EntityKind<?>> asked = finding.what() instanceof OpenTerm<?> term ? term.kind() : Optional.empty();
        if (asked.isPresent() && asked.get() != kind) {
            throw new PolicyException(
                    of + ": it is a value of a " + asked.get() + ", and not of a " + kind + "; name one");
        }
    }

    // an application is examined after the day of its acceptance, by the law of that day
    private static void checkDay(LocalDate day, Case input, String of) {
        Optional<LocalDate> accepted = input.household()
                .get(Household.APPLICATION)
                .flatMap(given -> given.get(0).get(Application.ACCEPTED_ON));
        if (day.isAfter(input.date()) && accepted.isEmpty()) {
            throw new PolicyException(
                    of + ": it is of " + day + ", after the date of the case "
                            + input.date()
                            + "; correct a date, or, where it was found while an application was examined, say when that was accepted");
        }
    }
}
