package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Clause;
import org.junit.jupiter.api.Test;

/** The tables of the guide on adding a place: which rules of the nation shipped places go before, and which of its terms they fill. */
final class GuideTest {

    private static final Path GUIDE = Path.of("..", "jurisdictions", "README.md");

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter NAMES = Splitter.on(", ").omitEmptyStrings();

    /** The constants of the nation by the names that the tables give them, {@code Class.NAME}. */
    private final ImmutableMap<String, Object> constants = constants();

    private final ImmutableMap<String, Rule<?>> national =
            new NationalJurisdiction().rules().stream().collect(ImmutableMap.toImmutableMap(Rule::id, r -> r));

    private final ImmutableList<Jurisdiction> places = PolicyEngine.load().jurisdictions().stream()
            .filter(layer -> !(layer instanceof NationalJurisdiction))
            .collect(ImmutableList.toImmutableList());

    @Test
    void the_table_has_the_rules_of_the_nation_that_places_go_before_and_no_others() throws IOException {
        Map<String, Set<String>> gone = new TreeMap<>();
        for (Jurisdiction place : places) {
            for (Rule<?> rule : place.rules()) {
                rule.overrides().stream()
                        .filter(before -> national.containsKey(before.ruleId()))
                        .forEach(before -> gone.computeIfAbsent(before.ruleId(), id -> new TreeSet<>())
                                .add(line(place, before)));
            }
        }
        Map<String, Set<String>> listed = new TreeMap<>();
        for (List<String> row : rows("| rule | what it says | constant |")) {
            assertThat(row.get(2)).as("what %s says", row.get(1)).isNotEmpty();
            Set<String> lines = new TreeSet<>();
            NAMES.split(row.get(4)).forEach(p -> lines.add(p + " " + Rule.Extent.WHERE_BOTH_APPLY + " " + row.get(6)));
            NAMES.split(row.get(5)).forEach(p -> lines.add(p + " " + Rule.Extent.ENTIRELY + " " + row.get(6)));
            assertThat(listed.put(row.get(1), lines)).as("%s twice", row.get(1)).isNull();
        }
        assertThat(gone).hasSizeGreaterThan(15);
        assertThat(listed).isEqualTo(gone);
    }

    @Test
    void a_rule_of_the_table_is_the_public_constant_that_stands_beside_it() throws IOException {
        for (List<String> row : rows("| rule | what it says | constant |")) {
            assertThat(constants.get(constant(row))).as(row.get(3)).isEqualTo(national.get(row.get(1)));
        }
    }

    @Test
    void the_table_has_the_terms_of_the_nation_that_places_fill_and_no_others() throws IOException {
        Map<String, Set<String>> filled = new TreeMap<>();
        for (Jurisdiction place : places) {
            for (Rule<?> rule : place.rules()) {
                if (rule.consequence() instanceof Consequence.Fills<?> fills && constants.containsValue(fills.term())) {
                    filled.computeIfAbsent(fills.term().id(), id -> new TreeSet<>())
                            .add(place.name().en());
                }
            }
        }
        Map<String, Set<String>> listed = new TreeMap<>();
        for (List<String> row : rows("| term | what is open | constant |")) {
            assertThat(constants.get(constant(row)))
                    .as(row.get(3))
                    .isInstanceOfSatisfying(
                            OpenTerm.class, term -> assertThat(term.id()).isEqualTo(row.get(1)));
            listed.put(row.get(1), new TreeSet<>(NAMES.splitToList(row.get(4))));
        }
        assertThat(filled).isNotEmpty();
        assertThat(listed).isEqualTo(filled);
    }

    private static String line(Jurisdiction place, Rule.Precedence before) {
        Clause clause = before.allowedBy();
        return place.name().en() + " " + before.extent() + " " + clause.text().id() + " " + clause.locator();
    }

    // the rows below a head, each with an empty cell before its first and after its last
    private static ImmutableList<List<String>> rows(String head) throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(guide).contains(head);
        return guide.substring(guide.indexOf(head))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(CELLS::splitToList)
                .collect(ImmutableList.toImmutableList());
    }

    private static String constant(List<String> row) {
        assertThat(row.get(3)).startsWith("`").endsWith("`");
        return row.get(3).substring(1, row.get(3).length() - 1);
    }

    private static ImmutableMap<String, Object> constants() {
        Map<String, Object> found = new TreeMap<>();
        try {
            for (ClassPath.ClassInfo type : ClassPath.from(NationalJurisdiction.class.getClassLoader())
                    .getTopLevelClassesRecursive(NationalJurisdiction.class.getPackageName())) {
                for (var field : type.load().getFields()) {
                    Object old = found.put(type.getSimpleName() + "." + field.getName(), field.get(null));
                    assertThat(old).as("two classes %s", type.getSimpleName()).isNull();
                }
            }
        } catch (IOException | IllegalAccessException e) {
            throw new LinkageError("the constants of the nation cannot be read", e);
        }
        return ImmutableMap.copyOf(found);
    }
}
