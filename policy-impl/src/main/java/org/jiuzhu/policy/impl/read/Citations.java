package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiuzhu.policy.impl.law.Departure;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Clause;

/**
 * Where what has a name stands in the texts, on the date of a case.
 *
 * @param sources what is published and set
 * @param departures the settings that go before rules which bind, by id
 */
public record Citations(Sources sources, ImmutableMap<String, Departure> departures) {

    /** Whether a setting says what an open term is. */
    boolean isSet(OpenTerm<?> term) {
        return sources.setting(term.id()).isPresent();
    }

    /** Where an operation stands, if that is the same for all cases. */
    Optional<String> of(Op op) {
        if (op instanceof Leaves.Discretion discretion) {
            return Optional.of(sources.setting(discretion.rule().id())
                    .map(Settings::cite)
                    .orElseGet(() -> discretion.rule().clause().cite()));
        }
        return op instanceof Selections.Named named ? of(named) : Optional.empty();
    }

    private Optional<String> of(Selections.Named named) {
        return named.open()
                .flatMap(term -> sources.setting(term.id()))
                .map(this::cite)
                .or(() -> named.basis().on(sources.date()).map(Clause::cite));
    }

    private String cite(Setting setting) {
        Departure departure = departures.get(setting.id());
        return departure == null ? Settings.cite(setting) : departure.citation();
    }
}
