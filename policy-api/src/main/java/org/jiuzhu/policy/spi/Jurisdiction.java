package org.jiuzhu.policy.spi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/**
 * A layer of law: the nation, a province, a city, a county. This is what a plug-in implements; it is found with
 * {@link java.util.ServiceLoader}. All methods return the same values on every call and hold no state.
 *
 * <p>The rules of a place add to those of the layers above it. A rule fills an open term of a layer above, or prevails over a rule of a layer
 * above by naming it and the clause that allows it.
 */
public interface Jurisdiction {

    /** {@return the place, such as {@code 410700}; {@link Place#NATION} for the national layer} */
    Place place();

    /** {@return the name of the place; of an {@linkplain #overlay overlay} that of its document} */
    Label name();

    /**
     * Where this is no place of its own but a document that is laid over one, without a copy of it: a short name of the document for receipts, such as
     * {@code qs-2024-3}. Its {@link #place} is the place that it lies over, which is loaded too, and one document lies over a place. Its rules stand above those of
     * the place as these stand above the nation's: they add to them, and prevail over one by naming it with the clause that allows it, by its constant or its
     * {@link org.jiuzhu.policy.rule.RuleId id}.
     *
     * @return the short name; empty for a place
     */
    default Optional<String> overlay() {
        return Optional.empty();
    }

    /** {@return the version of this plug-in, for receipts} */
    String version();

    /**
     * Until when its texts were checked: the last day of which its author looked whether they are still in force as they stand here. A case of a later
     * date is decided by them all the same, and its assessment warns that they may have changed.
     *
     * @return the day; earlier rather than later where it is not sure
     */
    LocalDate checkedUntil();

    /** {@return the rules, in the order of the documents; {@link Provisions} collects them} */
    ImmutableList<Rule<?>> rules();

    /**
     * The sentences of its documents that no rule decides. They change no result.
     *
     * @return the sentences; {@link Provisions} collects them
     */
    default ImmutableList<Unruled> unruled() {
        return ImmutableList.of();
    }

    /**
     * The clauses of those of its documents of which it has every sentence, as a rule or as one that no rule decides.
     *
     * @return a register for each such document; a layer that is of no one document, as the nation, has none
     */
    default ImmutableList<Register> registers() {
        return ImmutableList.of();
    }

    /** {@return the tables of standards that ship with the plug-in} */
    default ImmutableList<StandardTable> standards() {
        return ImmutableList.of();
    }

    /**
     * Standards of its own, with keys or without, beyond those of the library. Their codes are unique over all plug-ins that are loaded together: tables name a standard
     * without a place. Plug-ins may share one: then both name the same constant.
     *
     * @return the standards
     */
    default ImmutableList<StandardKind> standardKinds() {
        return ImmutableList.of();
    }

    /**
     * The programmes that this layer brings. Their codes are unique within each place: a programme has no code that a layer above or below has too. Two
     * places that never meet may use one code for programmes of their own.
     *
     * @return the programmes, in the order in which results show them
     */
    default ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of();
    }

    /**
     * On what occasions programmes of this layer or one above are looked at, where nobody asks for them; a programme without one is always looked at.
     *
     * @return the occasions
     */
    default ImmutableList<Occasion<?>> occasions() {
        return ImmutableList.of();
    }

    /**
     * Facts of its own, beyond those of the library. Their names are unique over all plug-ins that are loaded together, also of places that never meet:
     * files of cases name facts without a place. Plug-ins may share a fact: then both name the same constant.
     *
     * @return the facts
     */
    default ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.of();
    }

    /**
     * Lists of its own, beyond those of the library: of entities of a kind of its own (a subclass of {@link org.jiuzhu.policy.rule.Entity} with an
     * {@link org.jiuzhu.policy.rule.EntityKind} of its own), or of a kind of the library, that belong to entities of any kind. The facts of its own kinds are among
     * {@link #facts}. Names are unique as those of facts; plug-ins may share a list: then both name the same constant.
     *
     * @return the lists
     */
    default ImmutableList<Relation<?, ?>> lists() {
        return ImmutableList.of();
    }
}
