package org.jiuzhu.policy.impl.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/** Whether the sentences of a document and its register agree, so that one that is left out or has a mistyped id is noticed. */
final class RegisterChecks {

    /** Between the id of a sentence and the number of what follows further from it. */
    private static final char FURTHER = '/';

    private final Layers layers;

    RegisterChecks(Layers layers) {
        this.layers = layers;
    }

    void check() {
        checkIds();
        for (Layer layer : layers.all()) {
            Set<Text> texts = new HashSet<>();
            for (Register register : layer.registers()) {
                if (!texts.add(register.text())) {
                    throw wrong(layer, register, "there are two registers of the document; keep one");
                }
                checkClauses(layer, register);
                for (Register.Section section : register.sections(all(layer))) {
                    checkNumbers(layer, register, section);
                    checkFurther(layer, register, section);
                }
            }
        }
    }

    private void checkIds() {
        Map<String, Provision> sentences = new HashMap<>();
        layers.allRules().forEach(r -> sentences.put(r.id(), r));
        for (Layer layer : layers.all()) {
            for (Unruled sentence : layer.unruled()) {
                Provision other = sentences.putIfAbsent(sentence.id(), sentence);
                if (other != null) {
                    throw new PolicyException("two sentences have the id " + sentence.id() + ": in "
                            + other.clause().cite() + " and in "
                            + sentence.clause().cite());
                }
            }
        }
    }

    private static void checkClauses(Layer layer, Register register) {
        for (Provision sentence : all(layer)) {
            boolean isOfText = sentence.clause().text().equals(register.text());
            Register.Heading heading = register.headingOf(sentence).orElse(null);
            if (heading == null && isOfText) {
                throw wrong(
                        layer,
                        register,
                        sentence.id() + " lies in no clause: the ids of none begin so"
                                + NearMiss.hint(
                                        clause(sentence.id()),
                                        register.headings().stream()
                                                .map(Register.Heading::id)
                                                .toList()));
            } else if (heading != null && !isOfText) {
                throw wrong(
                        layer,
                        register,
                        sentence.id() + " has an id of " + heading.clause().locator() + ", and cites "
                                + sentence.clause().cite()
                                + "; give it an id of its own document, or mend what it cites");
            } else if (heading != null && !sentence.clause().equals(heading.clause())) {
                throw wrong(
                        layer,
                        register,
                        sentence.id() + " has an id of " + heading.clause().locator() + ", and cites "
                                + sentence.clause().locator() + "; mend one of the two");
            }
        }
    }

    private static ImmutableList<Provision> all(Layer layer) {
        return Stream.<Provision>concat(layer.rules().stream(), layer.unruled().stream())
                .collect(toImmutableList());
    }

    // the clause of XX-2-4.1 is XX-2-4
    private static String clause(String id) {
        return id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : id;
    }

    private static void checkNumbers(Layer layer, Register register, Register.Section section) {
        String clause = section.heading().id();
        List<String> ids = sentences(section).filter(id -> !id.equals(clause)).toList();
        if (section.provisions().isEmpty()) {
            throw wrong(
                    layer,
                    register,
                    section.heading().clause().locator() + " (" + clause
                            + ") has no sentence; write down its sentences, of which the first is " + clause + ".1"
                            + NearMiss.hint(clause + ".1", ids(layer)));
        }
        for (int i = 0; i < ids.size(); i++) {
            String expected = clause + "." + (i + 1);
            if (!ids.get(i).equals(expected)) {
                throw wrong(
                        layer,
                        register,
                        section.heading().clause().locator() + ": where " + expected + " should stand is " + ids.get(i)
                                + "; the sentences of a clause are numbered 1, 2, 3 without a gap, so write down "
                                + expected
                                + ", or mend the id that was mistyped" + NearMiss.hint(expected, ids(layer)));
            }
        }
    }

    private static Stream<String> sentences(Register.Section section) {
        return section.provisions().stream().map(Provision::id).filter(id -> id.indexOf(FURTHER) < 0);
    }

    private static List<String> ids(Layer layer) {
        return all(layer).stream().map(Provision::id).toList();
    }

    // what follows further has the strength of its sentence; only what follows from one that leaves a choice can bind:
    // what
    // holds where it is not used, or how much where it is
    private static void checkFurther(Layer layer, Register register, Register.Section section) {
        Map<String, Rule<?>> rules = new HashMap<>();
        for (Provision sentence : section.provisions()) {
            String id = sentence.id();
            if (sentence instanceof Rule<?> rule) {
                rules.put(id, rule);
            }
            if (id.indexOf(FURTHER) < 0) {
                continue;
            }
            String of = id.substring(0, id.indexOf(FURTHER));
            Rule<?> first = rules.get(of);
            if (first == null) {
                throw wrong(
                        layer,
                        register,
                        id + " follows from " + of
                                + ", which no rule decides; give the id of the sentence to the first of its rules");
            }
            boolean binds =
                    sentence.strength() == Strength.SHALL && first.strength().leavesDiscretion();
            if (sentence.strength() != first.strength() && !binds) {
                throw wrong(
                        layer,
                        register,
                        id + " binds otherwise (" + sentence.strength().code() + ") than its sentence ("
                                + first.strength().code() + ")");
            }
        }
    }

    private static PolicyException wrong(Layer layer, Register register, String what) {
        return new PolicyException("the sentences of " + register.text().number() + " at "
                + layer.name().zh() + " (" + layer.place() + ") do not agree with its register: " + what);
    }
}
