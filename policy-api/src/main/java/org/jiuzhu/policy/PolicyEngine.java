package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The entrance: assesses cases under the rules of the places that are on the class path or module path.
 *
 * <p>An engine is immutable and thread-safe; make one and keep it. What it is asked, it answers as a pure function: it reads no clock, file,
 * network, locale or class loader. {@link #withStandards} and {@link #withSettings} give a new engine and leave the old one as it is.
 */
public interface PolicyEngine extends OverTime {

    /**
     * Loads the engine and all plug-ins that are there.
     *
     * <p>One class loader is asked for both: the context class loader of the thread, if it sees an engine of this very library; otherwise the class
     * loader of the library itself. The second one matters for threads of a pool, whose context class loader often sees nothing of a fat jar or a web
     * application, and for context class loaders with a copy of the library of their own. Once loaded, an engine depends on no thread's class loader.
     *
     * <p>A plug-in may be the nation's, a province's, a city's or a county's. The national layer is no different from others: where it is not there,
     * cases are decided by the plug-ins that are, and rules of theirs that name something national do not load.
     *
     * @return the engine
     * @throws PolicyException if there is no engine, or a plug-in fails to load or contradicts another; nothing is left out silently
     */
    static PolicyEngine load() {
        return EngineLoader.ofThisThread().load();
    }

    /**
     * Loads the engine and all plug-ins that a class loader sees, and asks no other.
     *
     * @param loader the class loader, such as one for plug-ins in a folder, whose parent is the class loader of the library
     * @return the engine
     * @throws PolicyException if it sees no engine of this very library, or a plug-in fails to load or contradicts another; nothing is left out silently
     */
    static PolicyEngine load(ClassLoader loader) {
        return EngineLoader.of(loader).load();
    }

    /**
     * Loads the engine with plug-ins of one's choice; the engine is looked for as {@link #load()} does.
     *
     * @param jurisdictions the plug-ins, one a place and one document laid over it; with the national layer where their rules name something national
     * @return the engine
     * @throws PolicyException if there is no engine, or a plug-in contradicts another
     */
    static PolicyEngine load(Iterable<? extends Jurisdiction> jurisdictions) {
        return EngineLoader.ofThisThread().load(ImmutableList.copyOf(jurisdictions));
    }

    /**
     * Loads the engine, all plug-ins that are there as {@link #load()} does, and plug-ins of one's own besides: a place that does not ship, or a document that
     * is {@linkplain Jurisdiction#overlay laid over} one that does.
     *
     * @param first a plug-in
     * @param more further ones
     * @return the engine
     * @throws PolicyException if there is no engine, a plug-in fails to load or contradicts another, two are for one place, two lie over one place, or one lies
     *     over a place that is not loaded
     */
    static PolicyEngine load(Jurisdiction first, Jurisdiction... more) {
        return EngineLoader.ofThisThread()
                .with(ImmutableList.<Jurisdiction>builder().add(first).add(more).build());
    }

    /**
     * Assesses a case. The law of its place is that of all layers above it: for a province, city or county without a plug-in it may be the nation's
     * alone, and then the assessment warns of it, as it does where the date lies behind the day until which a layer was checked. A case that contradicts
     * itself was refused when it was built ({@link Case}); what is odd in it, and which of its facts no rule in force reads, is among the warnings too.
     *
     * @param input the case; its place is the code that was in use on its date
     * @return all determinations; what is unknown makes them undetermined and is named
     * @throws PolicyException if its place did not exist on its date (the message has the code of that date), no law that is modelled covers the date, if it
     *     names a rule under discretion that does not exist, if it states a fact that the engine does not know or a finding on what no rule in force reads of that entity, or if a result depends on a quotient by
     *     zero, and on nothing that could still be said
     */
    default Assessment assess(Case input) {
        return assess(input, ImmutableSet.of());
    }

    /**
     * Assesses a case like {@link #assess(Case)}, and looks at some programmes whether or not something that is known gives {@linkplain
     * org.jiuzhu.policy.spi.Occasion occasion} to: at those that somebody applies for, or wants to know about.
     *
     * @param input the case
     * @param asked the programmes that are asked for; those that nobody can be eligible for at the place and date are passed over
     * @return all determinations of the programmes that were looked at; {@link Assessment#untouched} names the others
     * @throws PolicyException as {@link #assess(Case)}
     * @throws NullPointerException if the programmes, or one of them, are null
     */
    Assessment assess(Case input, Iterable<? extends Programme<?>> asked);

    /**
     * Decides a case and keeps nothing but the results: the same as {@link #assess}, in less time. As it asks nothing, it leaves out no programme: it says what each of
     * them comes to, as does an assessment for which all are asked.
     *
     * <p>For many cases at once there is {@link #decideAll}. An engine starts no thread of its own; call it on as many as you like.
     *
     * @param input the case
     * @return the results
     * @throws PolicyException as {@link #assess}
     */
    Decision decide(Case input);

    /**
     * Decides many cases, of whatever places and dates: each comes to what {@link #decide} says of it alone. Those of one place and date are computed side by
     * side, which takes a fraction of the time that they take one after the other; so give as many at once as are at hand, a thousand or more, and on several
     * threads give each its own part. All results are held in memory until they are returned.
     *
     * <p>What is wrong with one case is the result of that case and no other's: an engine that does not know one of its facts, a place that did not exist, an
     * amount too large to compute.
     *
     * @param cases the cases; they may be none
     * @return a result for each, in their order
     * @throws NullPointerException if there are no cases, or one of them is null
     */
    Decisions decideAll(Iterable<Case> cases);

    /**
     * Decides a case like {@link #decide}, and keeps which rules on eligibility and benefits are met and which are not.
     *
     * @param input the case
     * @return the results, and the rules
     * @throws PolicyException as {@link #assess}
     */
    Decision.WithRules decideWithRules(Case input);

    /**
     * Decides many households of one place and date that are given as columns: the same as {@link #decide} of each, without an object for each. What the
     * authority leaves to each case is open; settings say what holds in general.
     *
     * <p>A household that contradicts itself is not noticed here as it is where a {@link Case} is built of it. The results hold the columns that were given, and
     * {@link Results#caseOf(int)} is the case of one row, for whoever wants to know why.
     *
     * @param place the place
     * @param date the date
     * @param households the households
     * @return what each programme comes to for each household and person; a household that cannot be decided is among the errors and harms no other
     * @throws PolicyException if the place did not exist on the date, no law that is modelled covers it, or a column is of a fact or list that the engine does not know
     */
    Results decideAll(Place place, LocalDate date, Columns<Household> households);

    /**
     * What a definition or an open term comes to in a case, by its id: the income of a family per head, the cost of work that is left out. Nothing else is computed.
     * Of a case that was assessed, {@link Assessment#values} reads the same.
     *
     * @param input the case
     * @param id the id of the definition or open term
     * @return its value for each entity of the case that it is asked of, in the order of the case, whether a rule in force reads it or not; none before or after the texts that carry it
     * @throws PolicyException as {@link #assess}, or if no rule of any place reads something of that id; the message names what is like it
     */
    ImmutableList<NamedValue> values(Case input, String id);

    /**
     * Says in short why a subject has its result for a programme: for a refusal the rules that keep out, or each way in with what failed in it; for an award the
     * way in that holds, and the arithmetic of what is paid; for what runs on, why it does; for what is open, the rules that are. {@link Explanation#deciding}
     * says what is kept of each. It stops at what has a name, and what is paid for each member is not taken apart.
     *
     * <p>A case is all that one has to keep in order to ask later: it is computed again, whichever way it was decided, alone, among many or as a row of columns.
     *
     * @param input the case
     * @param programme a programme
     * @param subject the path of a subject, as {@link org.jiuzhu.policy.determination.Outcome#subject}, {@link Determination#subject} and {@link Results#subject} have it
     * @return a tree for each rule that decides; empty if the case has no such subject or programme
     * @throws PolicyException as {@link #assess}
     */
    ImmutableList<Explanation> why(Case input, Programme<?> programme, String subject);

    /**
     * Says in short why a determination came out as it did.
     *
     * @param input the case
     * @param determination a determination of its assessment
     * @return as {@link #why(Case, Programme, String)}
     * @throws PolicyException as {@link #assess}
     */
    default ImmutableList<Explanation> why(Case input, Determination<?> determination) {
        return why(input, determination.programme(), determination.subject());
    }

    /**
     * Explains in full why a subject has its result for a programme ({@link #why(Case, Programme, String) why} is the short form): each rule that bears on it, with
     * what bears on whether the rule holds and nothing else. Where somebody is not
     * eligible, what would be paid, provided or allowed does not; {@link Determination#rules} has those rules too. A definition, or a programme that
     * something rests on, is taken apart where it is first met, and after that only its value is shown. A comparison says itself what the facts on its two
     * sides are.
     *
     * @param input the case
     * @param programme a programme
     * @param subject the path of a subject
     * @return a tree for each rule; empty if the case has no such subject or programme
     * @throws PolicyException as {@link #assess}
     */
    ImmutableList<Explanation> explain(Case input, Programme<?> programme, String subject);

    /**
     * Explains a determination of a case in full.
     *
     * @param input the case
     * @param determination a determination of its assessment
     * @return as {@link #explain(Case, Programme, String)}
     * @throws PolicyException as {@link #assess}
     */
    default ImmutableList<Explanation> explain(Case input, Determination<?> determination) {
        return explain(input, determination.programme(), determination.subject());
    }

    /**
     * Explains all determinations of a case in one text: a definition or a programme is taken apart where it is first met, and after that only its value is shown, in
     * whichever determination that is. For whoever reads the whole; by themselves {@link #explain(Case, Determination)} shows them.
     *
     * @param input the case
     * @param assessment its assessment
     * @return a list of trees for each determination, in their order
     * @throws PolicyException as {@link #assess}
     */
    ImmutableList<ImmutableList<Explanation>> explain(Case input, Assessment assessment);

    /**
     * Checks an authority and its published standards against the rules about them.
     *
     * @param place the place
     * @param date the date
     * @param authority what is known of the authority
     * @return a check for each rule
     * @throws PolicyException if no law that is modelled covers the place or date
     */
    AuthorityReport check(Place place, LocalDate date, Authority authority);

    /**
     * {@return traces of how every rule in force came out for every entity of its scope in a case, those of rules that go before others first}
     *
     * @param input the case
     * @throws PolicyException as {@link #assess}
     */
    ImmutableList<Trace> trace(Case input);

    /**
     * Shows how every rule in force about an authority came out.
     *
     * @param place the place
     * @param date the date
     * @param authority what is known of the authority
     * @return the traces, those of rules that go before others first
     * @throws PolicyException as {@link #check}
     */
    ImmutableList<Trace> trace(Place place, LocalDate date, Authority authority);

    /** {@return the standards that tables can be about: the library's, then the plug-ins', for {@link StandardTable#read(String, java.io.Reader, ImmutableList)}} */
    ImmutableList<StandardKind> standardKinds();

    /**
     * The same engine with tables of standards that are asked before all others, in their order.
     *
     * @param tables the tables
     * @return a new engine
     * @throws NullPointerException if the tables, or one of them, are null
     */
    PolicyEngine withStandards(StandardTable... tables);

    /**
     * The same engine with settings. For the same term and day one of a later call goes before one of an earlier call, and every setting before the rules.
     * Where it goes before a rule that binds at the place of a case, the {@linkplain Assessment#warnings() warnings} say so; where such a rule says for
     * all cases what the term is, cases of that place and day are refused.
     *
     * @param settings the settings
     * @return a new engine
     * @throws PolicyException if one names no open term and no rule that leaves discretion, its value does not fit, two of them speak of the same on the same
     *     day, or one is about a term that is found in each case: what is found is a fact of the case
     * @throws NullPointerException if the settings, or one of them, are null
     */
    PolicyEngine withSettings(Iterable<Setting> settings);

    /**
     * The same engine with another working calendar. Years that are to be added to those that ship are chained:
     * {@code engine.withCalendar(engine.calendar().orElse(mine))}.
     *
     * @param calendar the calendar
     * @return a new engine
     * @throws NullPointerException if there is none
     */
    PolicyEngine withCalendar(WorkingCalendar calendar);

    /**
     * {@return the working calendar that this engine counts with; unless another was given, the one that ships. Of a case that has to be counted through a year
     * that it lacks, all is decided but the days that are due, and {@link org.jiuzhu.policy.determination.Procedure#missing} names the year}
     */
    WorkingCalendar calendar();

    /** {@return the plug-ins, the national layer first, and what is laid over a place behind it} */
    ImmutableList<Jurisdiction> jurisdictions();

    /** {@return the programmes of all plug-ins, the national layer's first; two places that never meet may each have one of the same code} */
    default ImmutableSet<Programme<?>> programmes() {
        return jurisdictions().stream()
                .flatMap(j -> j.programmes().stream())
                .collect(ImmutableSet.<Programme<?>>toImmutableSet());
    }

    /**
     * The rules in force.
     *
     * @param place the place
     * @param date the date
     * @return the rules, the national layer first, each layer in the order of its documents
     * @throws PolicyException if no law that is modelled covers the place or date
     */
    ImmutableList<Rule<?>> rules(Place place, LocalDate date);

    /** {@return all open terms that the rules of all places use or fill} */
    ImmutableSet<OpenTerm<?>> openTerms();

    /** {@return all definitions and open terms that the rules of all places use or fill: what has a value that can be read and found in a case} */
    ImmutableSet<Named> named();

    /** {@return the household and all kinds of entity that belong to it, themselves or through others} */
    default ImmutableSet<EntityKind<?>> kinds() {
        return new Names(this).kinds();
    }

    /**
     * {@return all facts about a kind of entity: the library's and those of the plug-ins}
     *
     * @param kind the kind
     * @param <E> the entity
     */
    <E extends Entity> ImmutableList<Fact<E, ?>> facts(EntityKind<E> kind);

    /**
     * {@return all lists, and single entities, that belong to a kind of entity: the library's and those of the plug-ins}
     *
     * @param kind the kind
     * @param <E> the entity
     */
    <E extends Entity> ImmutableList<Relation<E, ?>> lists(EntityKind<E> kind);

    /**
     * The fact of a name, for whoever has names and not constants: columns of a file, a mapping. It is the library's or a plug-in's.
     *
     * @param kind the kind of entity that it is about
     * @param id its name in files of cases, such as {@code birthDate}
     * @param <E> the entity
     * @return the fact
     * @throws PolicyException if this engine knows no such fact of the kind; the message names what is like it, and which other kinds have one
     */
    default <E extends Entity> Fact<E, ?> fact(EntityKind<E> kind, String id) {
        return new Names(this).fact(kind, id);
    }

    /**
     * The list, or single entity, of a name.
     *
     * @param kind the kind of entity that it belongs to
     * @param id its name in files of cases, such as {@code members}
     * @param <E> the entity
     * @return the list
     * @throws PolicyException if the kind has no such list; the message names what is like it, and which other kinds have one
     */
    default <E extends Entity> Relation<E, ?> list(EntityKind<E> kind, String id) {
        return new Names(this).list(kind, id);
    }

    /** Makes the engine; the library's own is found with {@link java.util.ServiceLoader}. */
    interface Provider {

        /**
         * Makes an engine.
         *
         * @param jurisdictions the plug-ins
         * @return the engine
         * @throws PolicyException if the plug-ins contradict each other
         */
        PolicyEngine create(ImmutableList<Jurisdiction> jurisdictions);
    }
}
