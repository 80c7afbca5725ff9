package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.junit.jupiter.api.Test;

/** The table of the guide on adding a place: which rules of the nation a place usually goes before. */
final class GuideTest {

    private static final Path GUIDE = Path.of("..", "jurisdictions", "README.md");

    private static final Pattern CONSTANT =
            Pattern.compile("`(?:([A-Z][A-Za-z]+)\\.)?([A-Z][A-Z0-9_]+)`|`\\.replacing\\(([A-Z_]+)\\)`");

    @Test
    void every_rule_that_the_table_names_is_a_public_constant_of_the_nation() throws IOException {
        List<Rule<?>> named = named();
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(new NationalJurisdiction().rules()).containsAll(named);
    }

    @Test
    void every_rule_of_the_nation_that_a_place_goes_before_stands_in_the_table() throws IOException {
        Set<String> listed = named().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> national =
                new NationalJurisdiction().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>();
        for (Jurisdiction place : PolicyEngine.load().jurisdictions()) {
            if (place instanceof NationalJurisdiction) {
                continue;
            }
            place.rules().stream()
                    .flatMap(r -> r.overrides().stream())
                    .map(Rule.Precedence::ruleId)
                    .filter(national::contains)
                    .forEach(gone::add);
        }
        assertThat(gone).isNotEmpty();
        assertThat(listed).containsAll(gone);
    }

    private static List<Rule<?>> named() throws IOException {
        String guide = Files.readString(GUIDE);
        String table = guide.substring(guide.indexOf("| the sentence | goes before |"));
        List<Rule<?>> named = new ArrayList<>();
        for (String row : table.substring(0, table.indexOf("\n\n")).split("\n", -1)) {
            String type = "MinimumLivingAllowance";
            Matcher constant = CONSTANT.matcher(row);
            while (constant.find()) {
                type = constant.group(1) == null ? type : constant.group(1);
                named.add(rule(type, constant.group(2) == null ? constant.group(3) : constant.group(2)));
            }
        }
        return named;
    }

    private static Rule<?> rule(String type, String constant) {
        try {
            Class<?> home = Class.forName("org.jiuzhu.jurisdiction.national." + type);
            assertThat(Modifier.isPublic(home.getModifiers())).as(type).isTrue();
            return (Rule<?>) home.getField(constant).get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the guide names " + type + "." + constant + ", which a place cannot see", e);
        }
    }
}
