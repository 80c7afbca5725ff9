package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Numbers in files have one form, that of {@link org.jiuzhu.policy.text.Decimal}. What Java itself reads as a number is more: full-width and Arabic digits, signs,
 * exponents. So whoever turns text into a number asks {@code Decimal}, or is one of the few that have looked at each character before.
 */
final class NumbersArchitectureTest {

    private static final ImmutableSet<String> READERS =
            ImmutableSet.of("parseInt", "parseLong", "parseDouble", "decode");
    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of(
            "java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Double", "java.math.BigInteger");

    private static final ImmutableSet<String> ALLOWED = ImmutableSet.of(
            // the form itself
            "org.jiuzhu.policy.text.Decimal",
            // bands of numbers and days, whose digits a pattern has matched
            "org.jiuzhu.policy.standard.Key",
            "org.jiuzhu.policy.procedure.CalendarCsv",
            // the code of a place has six digits
            "org.jiuzhu.policy.rule.PlaceFact",
            "org.jiuzhu.policy.impl.run.Evaluator",
            "org.jiuzhu.policy.impl.places.DivisionList",
            // the numbers of sentences, which their form has let through
            "org.jiuzhu.policy.spi.SentenceOrder",
            // figures that stand in sources
            "org.jiuzhu.policy.rule.EntityKind",
            "org.jiuzhu.policy.json.CaseSchema",
            // numbers of JSON, whose form the parser has checked
            "org.jiuzhu.policy.json.JsonInput");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jiuzhu.policy", "org.jiuzhu.jurisdiction", "org.jiuzhu.conformance");

    @Test
    void text_becomes_a_number_in_few_places() {
        Set<String> found = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            Stream.concat(one.getCodeUnitCallsFromSelf().stream(), one.getCodeUnitReferencesFromSelf().stream())
                    .filter(NumbersArchitectureTest::readsNumber)
                    .forEach(a -> found.add(one.getName()));
        }
        assertThat(found).isEqualTo(new TreeSet<>(ALLOWED));
    }

    private static boolean readsNumber(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        boolean takesText = access.getTarget().getRawParameterTypes().stream()
                .anyMatch(t -> t.isEquivalentTo(String.class) || t.isEquivalentTo(CharSequence.class));
        return takesText
                && ((NUMBERS.contains(owner) && (READERS.contains(name) || name.equals("valueOf")))
                        || (owner.startsWith("java.math.") && name.equals("<init>")));
    }
}
