package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/**
 * Whether a register and the rules of its place say the same. What follows further from a sentence is a rule with the id of the sentence and
 * a number behind a slash; it has its clause and strength, and words of its own.
 */
final class RegisterChecks {

    /** Between the id of a sentence and the number of what follows further from it. */
    static final String FURTHER = "/";

    private final Register register;
    private final ImmutableList<Rule<?>> rules;
    private final ImmutableMap<String, Register.Sentence> sentences;

    RegisterChecks(Register register, ImmutableList<Rule<?>> rules) {
        this.register = register;
        this.rules = rules;
        this.sentences = register.sentences().stream()
                .collect(ImmutableMap.toImmutableMap(Register.Sentence::id, Function.identity()));
    }

    /** Rules without a sentence, and sentences that have no rule although the register says so. */
    ImmutableList<String> ids() {
        ImmutableList<String> ruleIds = rules.stream().map(Rule::id).collect(toImmutableList());
        Stream<String> withoutSentence = rules.stream()
                .filter(r -> !isRule(sentenceOf(r)))
                .map(r -> "the rule " + r
                        + (sentences.containsKey(sentenceOf(r))
                                ? " has a sentence that the register gives as without a rule: " + where(sentenceOf(r))
                                : " has no sentence in the register"
                                        + NearMiss.hint(sentenceOf(r), sentences.keySet())));
        Stream<String> withoutRule = executable().stream()
                .filter(id -> !ruleIds.contains(id))
                .map(id -> where(id) + ": " + id + " has no rule" + NearMiss.hint(id, ruleIds));
        return Stream.concat(withoutSentence, withoutRule).collect(toImmutableList());
    }

    /** The first rule that does not stand where its sentence does. */
    ImmutableList<String> order() {
        List<String> expected = executable();
        List<String> found =
                rules.stream().map(Rule::id).filter(id -> !id.contains(FURTHER)).toList();
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                return ImmutableList.of("rule " + (i + 1) + " of the place is " + found.get(i)
                        + ", in the register it is " + expected.get(i) + " (" + where(expected.get(i)) + ")");
            }
        }
        return ImmutableList.of();
    }

    ImmutableList<String> locators() {
        return differences("clause", s -> s.locator(), r -> r.clause().locator());
    }

    ImmutableList<String> modalities() {
        return differences("strength", s -> s.modality().code(), this::strength);
    }

    // what follows further from a sentence that leaves a choice can bind: what holds where it is not used, or how much
    // where it is
    private String strength(Rule<?> rule) {
        Strength ofSentence = sentence(sentenceOf(rule)).modality();
        boolean follows = isFurther(rule) && rule.strength() == Strength.SHALL && ofSentence.leavesDiscretion();
        return (follows ? ofSentence : rule.strength()).code();
    }

    ImmutableList<String> words() {
        List<String> all = new ArrayList<>();
        all.addAll(differences(
                "Chinese words",
                s -> s.says().zh(),
                r -> isFurther(r) ? zh(r) : r.says().zh()));
        all.addAll(differences(
                "English words",
                s -> s.says().en(),
                r -> isFurther(r) ? en(r) : r.says().en()));
        return ImmutableList.copyOf(all);
    }

    /** Rules of another document than the register's. */
    ImmutableList<String> texts() {
        return rules.stream()
                .filter(r -> !names(r.clause().text()).contains(register.text()))
                .map(r -> "the rule " + r + " cites another document than the register, which is of " + register.text())
                .collect(toImmutableList());
    }

    private static ImmutableList<String> names(Text text) {
        return ImmutableList.of(text.id(), text.number(), text.title().zh());
    }

    private ImmutableList<String> differences(
            String what, Function<Register.Sentence, String> ofSentence, Function<Rule<?>, String> ofRule) {
        return rules.stream()
                .filter(r -> isRule(sentenceOf(r)))
                .filter(r -> !ofRule.apply(r).equals(ofSentence.apply(sentence(sentenceOf(r)))))
                .map(r -> where(sentenceOf(r)) + ": the " + what + " of " + r.id() + " is '"
                        + ofSentence.apply(sentence(sentenceOf(r))) + "', in the rule '" + ofRule.apply(r) + "'")
                .collect(toImmutableList());
    }

    private ImmutableList<String> executable() {
        return register.sentences().stream()
                .filter(s -> s.standing() == Register.Standing.RULE)
                .map(Register.Sentence::id)
                .collect(toImmutableList());
    }

    private static boolean isFurther(Rule<?> rule) {
        return rule.id().contains(FURTHER);
    }

    private String zh(Rule<?> further) {
        return sentence(sentenceOf(further)).says().zh();
    }

    private String en(Rule<?> further) {
        return sentence(sentenceOf(further)).says().en();
    }

    private static String sentenceOf(Rule<?> rule) {
        return rule.id().contains(FURTHER) ? rule.id().substring(0, rule.id().indexOf(FURTHER)) : rule.id();
    }

    private boolean isRule(String id) {
        Register.Sentence sentence = sentences.get(id);
        return sentence != null && sentence.standing() == Register.Standing.RULE;
    }

    private Register.Sentence sentence(String id) {
        return java.util.Objects.requireNonNull(sentences.get(id));
    }

    private String where(String id) {
        return sentence(id).where();
    }
}
