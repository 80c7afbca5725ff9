package org.jiuzhu.jurisdiction.changle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.policy.rule.Rule;
import org.junit.jupiter.api.Test;

/** The rules of Changle are those of its register: none missing, none invented, none forgotten in the list. */
final class ChangleRegisterTest {

    /** What this module covers; the other programmes of the register are not modelled yet. */
    private static final ImmutableSet<String> PROGRAMMES = ImmutableSet.of(
            "minimum_living_allowance",
            "low_income_margin_household",
            "extreme_poverty_support",
            "temporary_assistance",
            "administration");

    /** Computable rules of those programmes about officials and their liability, not about a case or an authority. */
    private static final ImmutableSet<String> ABOUT_OFFICIALS = ImmutableSet.of("CL-2-3-20.2");

    private static final Pattern HEAD =
            Pattern.compile("      - id: (\\S+)\\R\\s+programme: (\\S+)\\R(?s:.*?)\\R\\s+computable: (true|false)");

    @Test
    void has_a_rule_for_every_computable_sentence_of_its_programmes_in_their_order_and_no_other() throws IOException {
        // what follows further from a sentence has its id with a number behind a slash
        assertThat(new Changle().rules().stream().map(Rule::id).filter(id -> !id.contains("/")))
                .containsExactlyElementsOf(inScope());
    }

    @Test
    void lists_every_rule_that_is_a_constant() throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (JavaField field : ruleConstants()) {
            Object value = valueOf(field);
            constants.addAll(value instanceof List<?> several ? several : List.of(value));
        }
        assertThat(constants).hasSameElementsAs(new Changle().rules()).doesNotHaveDuplicates();
    }

    private static List<String> inScope() throws IOException {
        Path register = repository().resolve("../shared/clauses/changle.yaml").normalize();
        assumeTrue(Files.exists(register), "the registers do not come with the repository");
        List<String> ids = new ArrayList<>();
        Matcher rule = HEAD.matcher(Files.readString(register, StandardCharsets.UTF_8));
        while (rule.find()) {
            if (rule.group(3).equals("true")
                    && PROGRAMMES.contains(rule.group(2))
                    && !ABOUT_OFFICIALS.contains(rule.group(1))) {
                ids.add(rule.group(1));
            }
        }
        return ids;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("policy-api"))) {
            folder = requireNonNull(folder.getParent());
        }
        return folder;
    }

    private static List<JavaField> ruleConstants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(Changle.class.getPackageName())
                        .stream()
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getRawType().isEquivalentTo(Rule.class)
                                || f.getRawType().isEquivalentTo(ImmutableList.class))
                        .filter(f -> !f.getOwner().isEquivalentTo(Changle.class)
                                && !f.getOwner().isEquivalentTo(ChangleFacts.class))
                        .toList();
    }

    private static Object valueOf(JavaField field) throws ReflectiveOperationException {
        var constant = field.reflect();
        constant.setAccessible(true);
        return constant.get(null);
    }
}
