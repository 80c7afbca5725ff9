package org.jiuzhu.jurisdiction.jiujiang;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** The rules of Jiujiang are those of its register: none missing, none invented, none forgotten in the list. */
final class JiujiangRegisterTest {

    /** What this module covers; the other programmes of the register are not modelled yet. */
    private static final ImmutableSet<String> PROGRAMMES = ImmutableSet.of(
            "minimum_living_allowance",
            "low_income_margin_household",
            "extreme_poverty_support",
            "temporary_assistance",
            "special_assistance",
            "administration");

    private static final Pattern HEAD =
            Pattern.compile("      - id: (\\S+)\\R\\s+programme: (\\S+)\\R(?s:.*?)\\R\\s+computable: (true|false)");

    @Test
    void has_a_rule_for_every_computable_sentence_of_its_programmes_in_their_order_and_no_other() throws IOException {
        assertThat(new Jiujiang().rules()).extracting(Rule::id).containsExactlyElementsOf(inScope());
    }

    @Test
    void lists_every_rule_that_is_a_constant() throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (JavaField field : ruleConstants()) {
            constants.add(valueOf(field));
        }
        assertThat(constants).hasSameElementsAs(new Jiujiang().rules()).doesNotHaveDuplicates();
    }

    private static List<String> inScope() throws IOException {
        Path register = repository().resolve("../shared/clauses/jiujiang.yaml").normalize();
        assumeTrue(Files.exists(register), "the registers do not come with the repository");
        List<String> ids = new ArrayList<>();
        Matcher rule = HEAD.matcher(Files.readString(register, StandardCharsets.UTF_8));
        while (rule.find()) {
            if (rule.group(3).equals("true") && PROGRAMMES.contains(rule.group(2))) {
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
                        .importPackages(Jiujiang.class.getPackageName())
                        .stream()
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getRawType().isEquivalentTo(Rule.class))
                        .toList();
    }

    private static Object valueOf(JavaField field) throws ReflectiveOperationException {
        var constant = field.reflect();
        constant.setAccessible(true);
        return constant.get(null);
    }
}
