package org.jiuzhu.policy.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the vocabulary is complete and unambiguous: what is declared is also listed, and no two names are the same. */
class VocabularyTest {

    static Stream<Class<? extends Entity>> entities() {
        return Stream.of(
                Household.class,
                Member.class,
                Supporter.class,
                Parent.class,
                Income.class,
                Expense.class,
                Asset.class,
                Dwelling.class,
                Event.class,
                Award.class,
                Application.class,
                Authority.class);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void every_fact_that_is_declared_is_listed_once_in_order(Class<? extends Entity> type) throws Exception {
        assertThat((List<?>) type.getField("FACTS").get(null)).isEqualTo(constants(type, Fact.class));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void every_list_that_is_declared_is_listed(Class<? extends Entity> type) throws Exception {
        List<?> listed = (List<?>) type.getField("LISTS").get(null);
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(List.<Object>copyOf(listed)).containsExactlyInAnyOrderElementsOf(constants(type, Relation.class));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void names_of_facts_and_lists_differ_and_belong_to_the_entity(Class<? extends Entity> type) throws Exception {
        EntityKind<?> kind = (EntityKind<?>) type.getField("ENTITY").get(null);
        List<String> ids = new ArrayList<>();
        for (Object fact : constants(type, Fact.class)) {
            assertThat(((Fact<?, ?>) fact).kind()).isSameAs(kind);
            ids.add(((Fact<?, ?>) fact).id());
        }
        for (Object list : constants(type, Relation.class)) {
            assertThat(((Relation<?, ?>) list).owner()).isSameAs(kind);
            ids.add(((Relation<?, ?>) list).id());
        }
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("id");
        assertThat(kind.type()).isEqualTo(type);
    }

    @Test
    void every_step_and_document_that_is_declared_is_listed_in_order() throws Exception {
        assertThat(Step.ALL).isEqualTo(constants(Step.class, Step.class));
        assertThat(Document.ALL).isEqualTo(constants(Document.class, Document.class));
    }

    @Test
    void every_programme_that_is_declared_is_listed_in_order_and_can_be_that_of_an_award() throws Exception {
        assertThat(Programme.ALL).isEqualTo(constants(Programme.class, Programme.class));
        assertThat(Programme.ALL.stream().map(Programme::code)).doesNotHaveDuplicates();
        assertThat(Award.PROGRAMME.options()).isEqualTo(Programme.ALL);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void labels_of_the_facts_of_an_entity_differ(Class<? extends Entity> type) throws Exception {
        List<Fact<?, ?>> facts = new ArrayList<>();
        constants(type, Fact.class).forEach(f -> facts.add((Fact<?, ?>) f));
        assertThat(facts.stream().map(f -> f.label().zh())).doesNotHaveDuplicates();
        assertThat(facts.stream().map(f -> f.label().en())).doesNotHaveDuplicates();
    }

    @Test
    void codes_of_the_kinds_of_entities_differ() {
        assertThat(entities()
                        .map(t ->
                                ((EntityKind<?>) constants(t, EntityKind.class).get(0)).code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void codes_of_coded_values_differ_within_their_list_and_have_the_shape_of_codes() {
        Stream<Coded[]> lists = Stream.of(
                AllowanceClass.values(),
                Area.values(),
                AssetKind.values(),
                DisabilityKind.values(),
                EventKind.values(),
                ExpenseKind.values(),
                HardshipType.values(),
                HousingUse.values(),
                IncomeKind.values(),
                IntakeChannel.values(),
                MonitoringCategory.values(),
                Per.values(),
                Relationship.values(),
                SchoolStage.values(),
                EmergencyImpact.values(),
                PurchaseSource.values(),
                Vagrancy.values(),
                Body.values(),
                Document.ALL.toArray(Coded[]::new),
                Step.ALL.toArray(Coded[]::new),
                Part.ALL.toArray(Coded[]::new),
                PaymentMode.values(),
                Standard.ALL.toArray(Coded[]::new),
                new Coded[] {
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE,
                    Programme.VAGRANT_ASSISTANCE,
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE
                });
        lists.forEach(values -> {
            assertThat(Arrays.stream(values).map(Coded::code))
                    .doesNotHaveDuplicates()
                    .allMatch(c -> c.matches("[a-z0-9]+(-[a-z0-9]+)*"));
            assertThat(Arrays.stream(values).map(v -> v.label().zh())).doesNotHaveDuplicates();
        });
    }

    @Test
    void every_standard_that_is_declared_can_be_found() {
        assertThat(List.<Object>copyOf(Standard.ALL)).isEqualTo(constants(Standard.class, Standard.class));
        for (Standard standard : Standard.ALL) {
            assertThat(Standard.find(standard.code())).contains(standard);
        }
        assertThat(Standard.find("no-such")).isEmpty();
    }

    private static List<Object> constants(Class<?> owner, Class<?> type) {
        return Arrays.stream(owner.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && type.isAssignableFrom(f.getType()))
                .map(VocabularyTest::value)
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
