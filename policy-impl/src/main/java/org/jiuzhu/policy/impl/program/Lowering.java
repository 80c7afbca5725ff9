package org.jiuzhu.policy.impl.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Turns the rules in force into a program: the rules, and what rules say together of a programme, an open term or who decides. What rules share is lowered once for each
 * table whose rows it is asked of. That there are no circles was checked when the rules were loaded.
 */
public final class Lowering {

    private final ImmutableList<Rule<?>> rules;
    private final UnaryOperator<ImmutableList<Rule<?>>> order;
    private final Operations ops;
    private final Bounds unbounded;
    private final Map<EntityKind<?>, IdentityHashMap<Node, Op>> lowered = new HashMap<>();
    private final Map<String, LoweredRule> loweredRules = new HashMap<>();

    private Lowering(
            Schema schema,
            ImmutableList<Rule<?>> rules,
            UnaryOperator<ImmutableList<Rule<?>>> order,
            ImmutableSet<String> found) {
        this.rules = rules;
        this.order = order;
        this.ops = new Operations(schema);
        this.unbounded = Bounds.withoutThose(found);
    }

    /**
     * The program of some rules.
     *
     * @param schema the tables and lists
     * @param rules the rules in force
     * @param order puts rules that go before others before these
     * @param programmes the programmes that there may be
     * @param found the ids of definitions of which a case may say what was found, whatever the facts say that they are made of
     * @param read what is read of some kinds of entity beside what rules read
     */
    public static Program program(
            Schema schema,
            ImmutableList<Rule<?>> rules,
            UnaryOperator<ImmutableList<Rule<?>>> order,
            Iterable<Programme<?>> programmes,
            ImmutableList<Occasion<?>> occasions,
            ImmutableSet<String> found,
            ImmutableSetMultimap<EntityKind<?>, Node> read) {
        Lowering lowering = new Lowering(schema, rules, order, found);
        ImmutableList<LoweredRule> all =
                order.apply(rules).stream().map(lowering::rule).collect(toImmutableList());
        ImmutableListMultimap.Builder<Programme<?>, LoweredRule> about = ImmutableListMultimap.builder();
        for (LoweredRule rule : all) {
            rule.rule().consequence().programmes().forEach(p -> about.put(p, rule));
        }
        ImmutableListMultimap<Programme<?>, LoweredRule> byProgramme = about.build();
        ImmutableMap.Builder<Programme<?>, LoweredProgramme<?>> open = ImmutableMap.builder();
        for (Programme<?> programme : programmes) {
            LoweredProgramme<?> one = LoweredProgramme.of(
                    programme, byProgramme.get(programme), lowering.occasions(programme, occasions), lowering);
            if (one.isOpen()) {
                open.put(programme, one);
            }
        }
        read.forEach((kind, node) -> lowering.lower(node, kind, lowering.unbounded));
        return new Program(schema, lowering.ops.all(), all, open.buildKeepingLast());
    }

    private ImmutableListMultimap<EntityKind<?>, Op> occasions(
            Programme<?> programme, ImmutableList<Occasion<?>> occasions) {
        ImmutableListMultimap.Builder<EntityKind<?>, Op> own = ImmutableListMultimap.builder();
        for (Occasion<?> occasion : occasions) {
            if (occasion.programme() == programme) {
                EntityKind<?> claimant = occasion.claimant();
                own.put(claimant, lower(occasion.condition().node(), claimant, unbounded));
            }
        }
        return own.build();
    }

    // Rules

    LoweredRule rule(Rule<?> rule) {
        LoweredRule known = loweredRules.get(rule.id());
        if (known == null) {
            known = lowerRule(rule);
            loweredRules.put(rule.id(), known);
        }
        return known;
    }

    private LoweredRule lowerRule(Rule<?> rule) {
        EntityKind<?> scope = rule.scope();
        Node condition = rule.condition().node();
        Op own = lower(condition, scope, unbounded);
        Op discretion;
        Op applies;
        if (rule.strength().leavesDiscretion()) {
            discretion = lower(rule.discretion(), scope, unbounded);
            applies = ops.joined(scope, rule.effectiveCondition(), true, ImmutableList.of(own, discretion));
        } else {
            discretion = ops.always(scope, Truth.MET);
            applies = own;
        }
        // a demand is looked at whether or not its rule's condition holds
        Bounds where = LoweredRule.isCheck(rule) ? unbounded : unbounded.where(condition, true);
        ImmutableList.Builder<Op> values = ImmutableList.builder();
        for (Node value : rule.consequence().nodes()) {
            values.add(
                    rule.consequence() instanceof Consequence.Fills<?> fills
                            ? filled(fills.term(), value, scope, where)
                            : lower(value, scope, where));
        }
        return new LoweredRule(rule, own, discretion, applies, values.build());
    }

    /** The rules that let somebody of a kind in, keep out, or let run on, in their order. */
    ImmutableList<LoweredRule> ways(Programme<?> programme, EntityKind<?> scope, Class<?> type) {
        ImmutableList.Builder<LoweredRule> ways = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.scope() == scope
                    && type.isInstance(rule.consequence())
                    && rule.consequence().programmes().contains(programme)) {
                ways.add(rule(rule));
            }
        }
        return ways.build();
    }

    /** Whether somebody of a kind is eligible: one of the ways in holds, and no exclusion does. */
    Selections.Entitled eligible(Programme<?> programme, EntityKind<?> scope) {
        return entitled(
                new OfProgramme.IsEligible(programme),
                scope,
                ways(programme, scope, Consequence.Eligible.class),
                ways(programme, scope, Consequence.Excluded.class));
    }

    /** Whether a programme runs on for somebody of a kind; no exclusion ends what runs on. */
    Selections.Entitled runsOn(OfProgramme.RunsOn node, EntityKind<?> scope) {
        return entitled(node, scope, ways(node.programme(), scope, Consequence.Continues.class), ImmutableList.of());
    }

    private Selections.Entitled entitled(
            Node node, EntityKind<?> scope, ImmutableList<LoweredRule> ways, ImmutableList<LoweredRule> exclusions) {
        return (Selections.Entitled) ops.named(ImmutableList.of(node, scope), () -> {
            Op in = anyApplies(scope, node, ways);
            Op body = exclusions.isEmpty() ? in : without(in, anyApplies(scope, node, exclusions), scope, node);
            return ops.truth(scope, node, h -> new Selections.Entitled(h, ways, exclusions, in, body));
        });
    }

    private Op without(Op in, Op out, EntityKind<?> scope, Node node) {
        Op not = ops.truth(scope, node, h -> new Conditions.Not(h, out));
        return ops.joined(scope, node, true, ImmutableList.of(in, not));
    }

    private Op anyApplies(EntityKind<?> scope, Node node, ImmutableList<LoweredRule> some) {
        return ops.joined(
                scope, node, false, some.stream().map(LoweredRule::applies).collect(toImmutableList()));
    }

    // Nodes

    /** No bounds. */
    Bounds unbounded() {
        return unbounded;
    }

    /** A node that counts only within some bounds. */
    Op lower(Node node, EntityKind<?> scope, Bounds within) {
        if (within.matterTo(node)) {
            return node.accept(new NodeLowering(this, ops, scope, within));
        }
        IdentityHashMap<Node, Op> ofScope = lowered.computeIfAbsent(scope, s -> new IdentityHashMap<>());
        Op known = ofScope.get(node);
        if (known == null) {
            known = node.accept(new NodeLowering(this, ops, scope, unbounded));
            ofScope.put(node, known);
        }
        return known;
    }

    /** The area by which tables have rows: the household's, whoever asks; an authority has none. */
    Op area(EntityKind<?> scope) {
        Node area = Household.AREA.node();
        if (scope == Household.ENTITY) {
            return lower(area, scope, unbounded());
        }
        return ops.named(ImmutableList.of(Household.AREA, scope), () -> {
            if (scope == Authority.ENTITY) {
                return ops.add(scope, Op.Type.CODE, area, h -> new Leaves.CodeConstant(h, Fact.UNKNOWN));
            }
            Op ofHousehold = lower(area, Household.ENTITY, unbounded());
            return ops.add(scope, Op.Type.CODE, area, h -> new Folds.OfOwner(h, ofHousehold));
        });
    }

    // Whose programmes are

    /** The kind of a claimant. */
    EntityKind<?> kind(Claimant claimant) {
        return ops.schema().tables().stream()
                .filter(kind -> kind.code().equals(claimant.code()))
                .findFirst()
                .orElseThrow();
    }

    /** The list of the household that claimants of a kind stand in; {@link Rows#NONE} for the household itself. */
    int list(EntityKind<?> kind) {
        return ops.schema()
                .listOf(Household.ENTITY, kind)
                .map(ops.schema()::list)
                .orElse(Rows.NONE);
    }

    /** The members whose payments one of a kind gets as a sum. */
    Optional<Folds.Among> members(EntityKind<?> kind) {
        return ops.schema().members(kind).map(window -> {
            ImmutableList<Op> targets = window.link().stream()
                    .map(link -> lower(link.reference().node(), link.reference().kind(), unbounded))
                    .collect(toImmutableList());
            return new Folds.Among(ops.schema().list(Household.MEMBERS), window, targets);
        });
    }

    // What rules say together

    /** The rules that pay something of a programme, whoever they speak of, in their order. */
    ImmutableList<LoweredRule> paying(Programme<?> programme) {
        ImmutableList.Builder<Rule<?>> paying = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Pays<?> pays && pays.programme() == programme) {
                paying.add(rule);
            }
        }
        return order.apply(paying.build()).stream().map(this::rule).collect(toImmutableList());
    }

    /** Whether the authority uses a rule. */
    Op discretion(Leaf.Discretion node, EntityKind<?> scope) {
        Rule<?> rule = rules.stream()
                .filter(r -> r.id().equals(node.ruleId()))
                .findFirst()
                .orElseThrow();
        return ops.truth(scope, node, h -> new Leaves.Discretion(h, rule));
    }

    /** Whether a body decides in the household's case. */
    Op decidedBy(Leaf.IsDecidedBy node, EntityKind<?> scope) {
        Consequence.DecidedBy<?> asked = node.asked();
        Op ofHousehold = ops.named(ImmutableList.of(asked.programmes(), asked.body()), () -> {
            ImmutableList.Builder<Rule<?>> deciding = ImmutableList.builder();
            for (Rule<?> rule : rules) {
                if (rule.consequence() instanceof Consequence.DecidedBy<?> decided
                        && decided.programmes().containsAll(asked.programmes())) {
                    deciding.add(rule);
                }
            }
            ImmutableList.Builder<Selections.First.Case> cases = ImmutableList.builder();
            for (Rule<?> rule : order.apply(deciding.build())) {
                boolean says = ((Consequence.DecidedBy<?>) rule.consequence()).body() == asked.body();
                Op value = ops.always(Household.ENTITY, Logic.of(says));
                LoweredRule lowered = rule(rule);
                cases.add(new Selections.First.Case(Optional.of(lowered), lowered.applies(), value));
            }
            // nobody is said to decide, or it is open whether somebody is
            Op open = ops.always(Household.ENTITY, Truth.UNDETERMINED);
            return ops.truth(
                    Household.ENTITY,
                    node,
                    h -> new Selections.First(h, Optional.empty(), cases.build(), open, node.codes()));
        });
        return scope == Household.ENTITY ? ofHousehold : ops.truth(scope, node, h -> new Folds.OfOwner(h, ofHousehold));
    }

    /** What an open term comes to, by the rules that fill it. */
    Op openTerm(Leaf.Term node, EntityKind<?> scope) {
        OpenTerm<?> term = node.term();
        return ops.named(ImmutableList.of(term, scope), () -> {
            Op.Type type = NodeLowering.type(node.sort());
            ImmutableList<Selections.First.Case> fills = fills(term);
            // a text that says what holds unless somebody says otherwise leaves nothing open where nobody does
            Op open = fills.isEmpty() && term.unlessFilled().isPresent()
                    ? filled(term, term.unlessFilled().get(), scope, unbounded)
                    : ops.add(scope, type, node, h -> open(h, term));
            Op byRule = fills.isEmpty()
                    ? open
                    : ops.add(
                            scope,
                            type,
                            node,
                            h -> new Selections.First(h, Optional.of(term), fills, open, node.codes()));
            return ops.add(scope, type, node, h -> new Selections.Term(h, term, byRule));
        });
    }

    private static Op open(Op.Head head, OpenTerm<?> term) {
        return switch (head.type()) {
            case TRUTH -> new Leaves.TruthConstant(head, Truth.UNDETERMINED);
            case NUMBER ->
                new Leaves.NumberConstant(
                        head, new Range(term.least().orElse(null), term.most().orElse(null)));
            case CODE -> new Leaves.CodeConstant(head, Fact.UNKNOWN);
        };
    }

    private ImmutableList<Selections.First.Case> fills(OpenTerm<?> term) {
        ImmutableList.Builder<Rule<?>> filling = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fill && fill.term() == term) {
                filling.add(rule);
            }
        }
        ImmutableList.Builder<Selections.First.Case> fills = ImmutableList.builder();
        for (Rule<?> rule : order.apply(filling.build())) {
            LoweredRule one = rule(rule);
            fills.add(new Selections.First.Case(
                    Optional.of(one), one.applies(), one.values().get(0)));
        }
        return fills.build();
    }

    private Op filled(OpenTerm<?> term, Node value, EntityKind<?> scope, Bounds where) {
        return term instanceof OpenTerm.OfChoice<?, ?> choice
                ? new NodeLowering(this, ops, scope, where).code(value, choice.options())
                : lower(value, scope, where);
    }
}
