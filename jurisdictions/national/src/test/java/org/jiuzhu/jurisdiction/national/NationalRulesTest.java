package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jiuzhu.jurisdiction.national.price.PriceTexts;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What can be said of the rules without an engine. */
class NationalRulesTest {

    /** All classes below the package of the layer: texts, terms and rules, programme by programme. */
    private static final ImmutableList<Class<?>> CLASSES = classes();

    /** How the ids of the rules of a text begin. */
    private static final ImmutableMap<Text, String> PREFIXES = ImmutableMap.<Text, String>builder()
            .put(Texts.REGULATION_271, "N271-")
            .put(Texts.VAGRANTS_381, "N381-")
            .put(Texts.VAGRANTS_24, "N24-")
            .put(Texts.VAGRANTS_132, "N132-")
            .put(Texts.VAGRANTS_158, "N158-")
            .put(Texts.DIBAO_2012, "N220-")
            .put(Texts.MEASURES_649, "N649-")
            .put(Texts.DISABILITY_52, "N52-")
            .put(Texts.SUPPORT_14, "N14-")
            .put(Texts.TEMPORARY_23, "N23-")
            .put(Texts.CHILDREN_62, "N62-")
            .put(Texts.CHILDREN_125, "N125-")
            .put(Texts.ORPHANS_54, "N54-")
            .put(Texts.OPINION_2020, "N2020-")
            .put(Texts.DIBAO_57, "N57-")
            .put(Texts.EXTREME_POVERTY_43, "N43-")
            .put(Texts.NOTICE_83, "N83-")
            .put(Texts.OPINION_39, "N39-")
            .put(Texts.DISASTER_577, "N577-")
            .put(Texts.DISASTER_PLAN_2016, "N2016P-")
            .put(Texts.DISASTER_PLAN_2024, "N2024P-")
            .put(Texts.MEDICAL_30, "N30-")
            .put(Texts.MEDICAL_42, "N42-")
            .put(Texts.SCHOOL_FUNDING_67, "N67-")
            .put(Texts.UPPER_SECONDARY_292, "N292-")
            .put(Texts.STUDENT_AID_181, "N181-")
            .put(Texts.STUDENT_LOANS, "NLOAN-")
            .put(Texts.DISABLED_EDUCATION, "N674-")
            .put(Texts.PRESCHOOL_LAW, "NPRE-")
            .put(Texts.FREE_PRESCHOOL_27, "N27-")
            .put(Texts.EMPLOYMENT_PROMOTION, "NEPL-")
            .put(Texts.EMPLOYMENT_FUNDS, "NFUND-")
            .put(Texts.EMPLOYMENT_SERVICES, "NSERV-")
            .put(Texts.PUBLIC_POSTS, "NPOST-")
            .put(PriceTexts.PRICES_1835, "N1835-")
            .put(PriceTexts.PRICES_2020, "N2020J-")
            .put(PriceTexts.PRICES_1553, "N1553-")
            .put(PriceTexts.PRICES_2022, "N2022J-")
            .put(Texts.FUNERAL_2012, "N2012F-")
            .put(Texts.REHABILITATION_2018, "N2018K-")
            .put(Texts.ELDERLY_LAW, "NELD-")
            .put(Texts.WOMEN_CANCER_2021, "N2021W-")
            .put(Texts.LAW, "NLAW-")
            .buildOrThrow();

    private final NationalJurisdiction nation = new NationalJurisdiction();

    @Test
    void every_rule_is_a_public_constant_that_a_place_can_go_before() throws IllegalAccessException {
        List<Rule<?>> constants = new ArrayList<>();
        for (Class<?> type : CLASSES) {
            constants.addAll(ruleConstants(type));
        }
        assertThat(nation.rules()).hasSizeGreaterThan(150);
        assertThat(constants).containsExactlyInAnyOrderElementsOf(nation.rules());
    }

    @Test
    void ids_of_rules_are_unique() {
        assertThat(nation.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void the_id_of_a_rule_names_its_document() {
        assertThat(nation.rules())
                .allSatisfy(rule -> assertThat(rule.id())
                        .startsWith(PREFIXES.get(rule.clause().text())));
    }

    @Test
    void ids_of_open_terms_are_unique() throws IllegalAccessException {
        List<String> ids = new ArrayList<>();
        for (Class<?> type : CLASSES) {
            for (OpenTerm<?> term : constants(type, OpenTerm.class)) {
                ids.add(term.id());
            }
        }
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void every_sentence_is_said_in_both_languages() {
        assertThat(nation.rules()).allSatisfy(rule -> {
            assertThat(rule.says().zh()).as(rule.id()).matches(".*\\p{IsHan}.*");
            assertThat(rule.says().en()).as(rule.id()).doesNotContainPattern("\\p{IsHan}");
            assertThat(rule.readings())
                    .allSatisfy(
                            reading -> assertThat(reading.zh()).as(rule.id()).matches(".*\\p{IsHan}.*"));
        });
    }

    @Test
    void every_fact_of_the_layer_is_named() throws IllegalAccessException {
        List<Fact<?, ?>> facts = new ArrayList<>();
        for (Class<?> type : CLASSES) {
            for (Fact<?, ?> fact : constants(type, Fact.class)) {
                facts.add(fact);
            }
        }
        assertThat(nation.facts()).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void a_rule_that_goes_before_another_names_one_of_this_layer() {
        List<String> ids = nation.rules().stream().map(Rule::id).toList();
        assertThat(nation.rules().stream().flatMap(r -> r.overrides().stream()))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(ids).contains(p.ruleId()));
    }

    @Test
    void the_class_path_offers_the_layer() {
        assertThat(ServiceLoader.load(Jurisdiction.class)).hasAtLeastOneElementOfType(NationalJurisdiction.class);
    }

    private static ImmutableList<Class<?>> classes() {
        String layer = NationalJurisdiction.class.getPackageName();
        try {
            return ClassPath.from(NationalJurisdiction.class.getClassLoader())
                    .getTopLevelClassesRecursive(layer)
                    .stream()
                    .filter(type -> !type.getPackageName().equals(layer))
                    .map(ClassPath.ClassInfo::load)
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // what follows from one sentence can be a constant of several rules
    private static List<Rule<?>> ruleConstants(Class<?> type) throws IllegalAccessException {
        List<Rule<?>> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isPublic(field.getModifiers())) {
                continue;
            }
            Object value = field.get(null);
            if (value instanceof Rule<?> rule) {
                found.add(rule);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Rule.class::isInstance).forEach(rule -> found.add((Rule<?>) rule));
            }
        }
        return found;
    }

    private static <T> List<T> constants(Class<?> type, Class<T> wanted) throws IllegalAccessException {
        List<T> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            boolean isPublic = Modifier.isPublic(field.getModifiers());
            if (isPublic && wanted.isAssignableFrom(field.getType())) {
                found.add(wanted.cast(field.get(null)));
            }
        }
        return found;
    }
}
