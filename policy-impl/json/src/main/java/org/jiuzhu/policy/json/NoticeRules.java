package org.jiuzhu.policy.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.RuleId;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Decimal;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/** Makes rules of the lines of a document: one of a line without cases, otherwise one for each case, and one for whoever is in none. */
final class NoticeRules {

    private static final ImmutableMap<String, Strength> STRENGTHS =
            Arrays.stream(Strength.values()).collect(toImmutableMap(Strength::code, s -> s));
    private static final ImmutableMap<String, RoundingWay> ROUNDINGS =
            Arrays.stream(RoundingWay.values()).collect(toImmutableMap(RoundingWay::code, w -> w));
    private static final String OPEN = "open";

    private final Text text;
    private final NoticeNames names;
    private final ImmutableMap<String, OpenTerm<?>> terms;

    NoticeRules(PolicyEngine engine, Text text) {
        this.text = text;
        this.names = new NoticeNames(engine, text);
        this.terms = engine.openTerms().stream().collect(toImmutableMap(OpenTerm::id, t -> t));
    }

    ImmutableList<Rule<?>> of(JsonTree line) {
        line.of(
                "id",
                "clause",
                "zh",
                "en",
                "strength",
                "fills",
                "when",
                "value",
                "cases",
                "otherwise",
                "overriding",
                "from",
                "to");
        OpenTerm<?> term = line.field("fills").among(terms, "open term");
        try {
            return rules(line, term);
        } catch (IllegalArgumentException e) {
            // what the words of the language refuse
            throw line.wrong(String.valueOf(e.getMessage()));
        }
    }

    private <E extends Entity> ImmutableList<Rule<?>> rules(JsonTree line, OpenTerm<E> term) {
        EntityKind<E> kind = kind(line, term);
        NoticeConditions<E> conditions = new NoticeConditions<>(names, kind);
        Condition<? super E> whom =
                line.find("when").<Condition<? super E>>map(conditions::of).orElse(ALWAYS);
        if (line.find("cases").isEmpty()) {
            return ImmutableList.of(
                    draft(line, line.string("id")).when(kind, whom).then(value(line.field("value"), term)));
        }
        if (line.find("value").isPresent()) {
            throw line.field("value").wrong("a line has a value or cases, not both");
        }
        return cases(line, term, kind, conditions, whom);
    }

    private <E extends Entity> ImmutableList<Rule<?>> cases(
            JsonTree line,
            OpenTerm<E> term,
            EntityKind<E> kind,
            NoticeConditions<E> conditions,
            Condition<? super E> whom) {
        List<Rule<?>> rules = new ArrayList<>();
        List<Condition<? super E>> before = new ArrayList<>();
        List<JsonTree> whens = new ArrayList<>();
        for (JsonTree one : line.field("cases").list()) {
            JsonTree when = one.of("when", "value").field("when");
            for (JsonTree other : whens) {
                conditions.checkApart(other, when);
            }
            whens.add(when);
            Condition<E> here = conditions.of(when);
            before.add(here);
            rules.add(draft(line, id(line, rules.size()))
                    .when(kind, allOf(whom, here))
                    .then(value(one.field("value"), term)));
        }
        JsonTree otherwise = line.field("otherwise");
        if (!otherwise.text().equals(OPEN)) {
            List<Condition<? super E>> rest = new ArrayList<>(List.of(whom));
            before.forEach(c -> rest.add(not(c)));
            rules.add(draft(line, id(line, rules.size())).when(kind, all(rest)).then(value(otherwise, term)));
        }
        return ImmutableList.copyOf(rules);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // conditions of one kind, or of any
    static <E extends Entity> Condition<E> all(List<? extends Condition<? super E>> conditions) {
        return allOf(((List<Condition>) (List<?>) conditions).toArray(Condition[]::new));
    }

    private static String id(JsonTree line, int cases) {
        return cases == 0 ? line.string("id") : line.string("id") + "/" + (cases + 1);
    }

    @SuppressWarnings("unchecked") // the kind of a term is that of its entity
    private static <E extends Entity> EntityKind<E> kind(JsonTree line, OpenTerm<E> term) {
        return (EntityKind<E>) term.kind()
                .orElseThrow(
                        () -> line.field("fills").wrong("the term is the same for everybody; set it with a setting"));
    }

    private RuleDraft draft(JsonTree line, String id) {
        String clause = line.string("clause");
        Strength strength =
                line.find("strength").map(s -> s.among(STRENGTHS, "strength")).orElse(Strength.SHALL);
        RuleDraft draft = switch (strength) {
            case SHALL -> shall(text, id, clause);
            case MAY -> may(text, id, clause);
            case IN_PRINCIPLE -> inPrinciple(text, id, clause);
            case ENCOURAGED -> encouraged(text, id, clause);
        };
        draft = draft.says(line.string("zh"), line.string("en"));
        if (line.find("from").isPresent() || line.find("to").isPresent()) {
            draft = draft.inForce(line.period());
        }
        for (JsonTree before : line.find("overriding").map(JsonTree::list).orElse(ImmutableList.of())) {
            before.of("rule", "text", "clause");
            Text allowing = before.field("text").among(names.texts(), "text");
            draft = draft.overriding(RuleId.of(before.string("rule")), allowing.clause(before.string("clause")));
        }
        return draft;
    }

    // Values

    private <E extends Entity> Consequence<E> value(JsonTree value, OpenTerm<E> term) {
        if (term instanceof OpenTerm.OfAmount<E> amount) {
            return amount.is(amount(value));
        } else if (term instanceof OpenTerm.OfCount<E> count) {
            checkBounds(value, term);
            return count.is(term.unit() == Unit.RATE ? rateOf(value) : countOf(value));
        } else if (term instanceof OpenTerm.OfCondition<E> condition) {
            boolean holds = value.among(ImmutableMap.of("true", true, "false", false), "truth");
            return condition.is(holds ? ALWAYS : not(ALWAYS));
        }
        return chosen(value, (OpenTerm.OfChoice<E, ?>) term);
    }

    private static void checkBounds(JsonTree value, OpenTerm<?> term) {
        Fraction number = value.read(Fraction::parse, "a number");
        if (term.least().filter(least -> number.compareTo(least) < 0).isPresent()
                || term.most().filter(most -> number.compareTo(most) > 0).isPresent()) {
            throw value.wrong(value.text() + " is outside what " + term.basis().cite() + " allows: from "
                    + term.least().map(Fraction::toString).orElse("any") + " to "
                    + term.most().map(Fraction::toString).orElse("any"));
        }
    }

    private static <E extends Entity, V extends Coded> Consequence<E> chosen(
            JsonTree value, OpenTerm.OfChoice<E, V> term) {
        ImmutableMap<String, V> options = term.options().stream().collect(toImmutableMap(Coded::code, o -> o));
        V option = value.among(options, "option of " + term);
        return term.becomes(option);
    }

    private <E extends Entity> Amount<E> amount(JsonTree value) {
        Amount<E> amount = value.isText()
                ? any(value.read(v -> yuan(v), "an amount in yuan, such as \"150.00\", or {\"percent\": …, \"of\": …}"))
                : share(value.of("percent", "of", "rounded"));
        Optional<RoundingWay> way = value.find("rounded").map(r -> r.among(ROUNDINGS, "rounding"));
        return way.isPresent() ? amount.rounded(way.get().rounding()) : amount;
    }

    private <E extends Entity> Amount<E> share(JsonTree value) {
        Count<Entity> share = value.field("percent")
                .read(NoticeRules::hundredths, "a number of hundredths, not negative, such as \"30\"");
        JsonTree of = value.field("of");
        Amount<E> whole =
                names.standards().containsKey(of.text()) ? any(names.standards().get(of.text())) : names.amount(of);
        return whole.times(share);
    }

    private static Count<Entity> hundredths(String percent) {
        BigDecimal hundredths = Decimal.parse(percent);
        checkArgument(hundredths.signum() >= 0, "%s is negative", percent);
        return rate(hundredths.movePointLeft(2).toPlainString());
    }

    // what is asked of anybody can be asked of these
    @SuppressWarnings("unchecked")
    private static <E extends Entity> Amount<E> any(Amount<Entity> amount) {
        return (Amount<E>) (Amount<?>) amount;
    }

    private static Count<Entity> rateOf(JsonTree value) {
        return value.read(v -> rate(v), "a factor, such as \"1.5\"");
    }

    private static Count<Entity> countOf(JsonTree value) {
        return value.read(v -> number(Decimal.parse(v).longValueExact()), "a whole number");
    }
}
