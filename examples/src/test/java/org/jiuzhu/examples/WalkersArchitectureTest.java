package org.jiuzhu.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.junit.jupiter.api.Test;

/**
 * How nodes of rules and operations of a program are walked: whoever has to do with every kind is a visitor, and the compiler names the kind that was forgotten. Who
 * looks for one kind or two may ask whether it is that; a chain of such questions is a visitor from which somebody forgot something.
 */
@AnalyzeClasses(
        packages = {"org.jiuzhu.policy", "org.jiuzhu.jurisdiction", "org.jiuzhu.conformance"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class WalkersArchitectureTest {

    /** In one method. */
    private static final int FEW = 2;

    /** In all methods of a class together, so that no chain hides in several. */
    private static final int FEW_OF_A_CLASS = 4;

    @ArchTest
    static final ArchRule nobody_asks_a_node_what_it_is_time_and_again = classes()
            .that()
            .resideOutsideOfPackage("org.jiuzhu.policy.rule")
            .should(askForAtMost(FEW, "org.jiuzhu.policy.rule.Node"))
            .because("a verb that is added would be forgotten there");

    @ArchTest
    static final ArchRule nobody_asks_an_operation_what_it_is_time_and_again = classes()
            .should(askForAtMost(FEW, "org.jiuzhu.policy.impl.program.Op"))
            .because("an operation that is added would be forgotten there");

    @ArchTest
    static final ArchRule the_base_of_nodes_stands_apart_from_what_they_are_made_into = noClasses()
            .that(describe("a kind of node", c -> c.isAssignableTo(Node.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jiuzhu.policy.household..", "org.jiuzhu.policy.standard..")
            .because("the language knows neither entities nor standards; these are made of it");

    private static ArchCondition<JavaClass> askForAtMost(int kinds, String root) {
        return new ArchCondition<>("ask for at most " + kinds + " kinds of " + root + " in one place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> ofAll = new TreeSet<>();
                asked(type, root).forEach((where, asked) -> {
                    ofAll.addAll(asked);
                    if (asked.size() > kinds) {
                        events.add(SimpleConditionEvent.violated(type, where + " asks for " + asked));
                    }
                });
                if (ofAll.size() > FEW_OF_A_CLASS) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " asks for " + ofAll));
                }
            }
        };
    }

    /** For which kinds each method asks. */
    private static Map<String, Set<String>> asked(JavaClass type, String root) {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (InstanceofCheck check : type.getInstanceofChecks()) {
            if (check.getRawType().isAssignableTo(root)) {
                asked.computeIfAbsent(check.getOwner().getFullName(), m -> new TreeSet<>())
                        .add(check.getRawType().getSimpleName());
            }
        }
        return asked;
    }

    // A rule that nothing can break says nothing

    private static String chain(Node node) {
        if (node instanceof Leaf.Stated stated) {
            return stated.fact().id();
        } else if (node instanceof PassedOn.Defined defined) {
            return defined.definition().id();
        }
        return node instanceof Proposition.Not ? "not" : "";
    }

    @Test
    void notices_a_chain() {
        JavaClasses here = new ClassFileImporter().importClasses(WalkersArchitectureTest.class);
        assertThat(chain(new Leaf.CaseDate())).isEmpty();
        assertThat(nobody_asks_a_node_what_it_is_time_and_again
                        .evaluate(here)
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .contains("chain")
                .contains("[Defined, Not, Stated]");
    }
}
