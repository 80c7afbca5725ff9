package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.household.SchoolStage.BACHELOR;
import static org.jiuzhu.policy.household.SchoolStage.COMPULSORY;
import static org.jiuzhu.policy.household.SchoolStage.JUNIOR_COLLEGE;
import static org.jiuzhu.policy.household.SchoolStage.POSTGRADUATE;
import static org.jiuzhu.policy.household.SchoolStage.PRESCHOOL;
import static org.jiuzhu.policy.household.SchoolStage.UPPER_SECONDARY;
import static org.jiuzhu.policy.household.SchoolStage.VOCATIONAL_SECONDARY;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Sentence 10: aid by stage of schooling and status of the family, a table of twelve sentences. */
class EducationTableTest {

    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));

    private static final Programme<Services> EDUCATION =
            Programme.of("try-education-assistance", "教育救助", "education assistance", Services::new, Claimant.PERSON);

    private static final ConditionFact<Household> LIFTED_FROM_POVERTY =
            Household.ENTITY.condition("tryLifted", "脱贫家庭（原建档立卡）", "lifted from poverty");
    private static final ConditionFact<Household> IN_ECONOMIC_DIFFICULTY =
            Household.ENTITY.condition("tryDifficulty", "家庭经济困难", "in economic difficulty");
    private static final ConditionFact<Household> ON_RURAL_DIBAO =
            Household.ENTITY.condition("tryRuralDibao", "农村低保家庭", "on rural dibao");
    private static final ConditionFact<Member> IN_RURAL_EXTREME_POVERTY =
            Member.ENTITY.condition("tryRuralExtremePoverty", "农村特困救助供养学生", "in rural extreme-poverty support");
    private static final ConditionFact<Member> OUTSTANDING =
            Member.ENTITY.condition("tryOutstanding", "特别优秀", "especially outstanding");
    private static final ConditionFact<Member> NEW_ENTRANT =
            Member.ENTITY.condition("tryNewEntrant", "大学新生", "new at university");

    private static final Condition<Member> LIFTED =
            group("lifted", "脱贫家庭", "family lifted from poverty", family(LIFTED_FROM_POVERTY));
    private static final Condition<Member> POOR =
            group("poor", "家庭困难", "family in difficulty", family(IN_ECONOMIC_DIFFICULTY));
    private static final Condition<Member> DISABLED_AND_POOR = group(
            "disabled-and-poor",
            "残疾且家庭困难",
            "disabled and in difficulty",
            allOf(not(Member.DISABILITY_KIND.is(DisabilityKind.NONE)), POOR));
    private static final Condition<Member> FOUR_GROUPS = group(
            "four-groups",
            "脱贫家庭、农村低保家庭、农村特困、残疾且家庭困难",
            "one of the four groups",
            anyOf(LIFTED, family(ON_RURAL_DIBAO), IN_RURAL_EXTREME_POVERTY, DISABLED_AND_POOR));
    private static final Condition<Member> NEW_AND_POOR =
            group("new-and-poor", "家庭困难的新生", "new and in difficulty", allOf(NEW_ENTRANT, POOR));

    private static final ImmutableSet<SchoolStage> HIGHER = these(JUNIOR_COLLEGE, BACHELOR, POSTGRADUATE);

    private static final Table<Member, SchoolStage> AID = table(
                    XX, "XX-2-2", "二（二）", EDUCATION, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell("XX-2-2.2", these(PRESCHOOL), LIFTED, "保教费和生活费补助", "subsidy for care and living")
            .cell("XX-2-2.3", these(PRESCHOOL), POOR, "生活费补助", "living subsidy")
            .cell("XX-2-2.4", these(COMPULSORY), POOR, "生活补助费", "living subsidy at school")
            .cell("XX-2-2.5", these(COMPULSORY), LIFTED, "营养改善补助", "nutrition subsidy")
            .cell("XX-2-2.6", these(COMPULSORY), DISABLED_AND_POOR, "营养改善补助", "nutrition subsidy")
            .cell("XX-2-2.7", these(UPPER_SECONDARY), POOR, "国家助学金", "national grant")
            .cell("XX-2-2.8", these(UPPER_SECONDARY), FOUR_GROUPS, "免学费和住宿费", "no tuition and boarding fees")
            .cell("XX-2-2.9", these(VOCATIONAL_SECONDARY), ALWAYS, "免学费", "no tuition")
            .cell("XX-2-2.10", these(VOCATIONAL_SECONDARY), POOR, "国家助学金", "national grant")
            .cell("XX-2-2.11", these(VOCATIONAL_SECONDARY), OUTSTANDING, "国家奖学金", "national scholarship")
            .cell("XX-2-2.12", HIGHER, ALWAYS, "生源地助学贷款", "student loan")
            .cell("XX-2-2.13", HIGHER, NEW_AND_POOR, "滋蕙计划补助", "Zihui subsidy");

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(EDUCATION),
            Layer.of(XINXIANG)
                    .with(AID.rules())
                    .knowing(
                            LIFTED_FROM_POVERTY,
                            IN_ECONOMIC_DIFFICULTY,
                            ON_RURAL_DIBAO,
                            IN_RURAL_EXTREME_POVERTY,
                            OUTSTANDING,
                            NEW_ENTRANT));

    private static Condition<Member> family(Condition<Household> condition) {
        return Member.ofHousehold(condition);
    }

    private static Condition<Member> group(String id, String zh, String en, Condition<Member> who) {
        return define("try.group." + id, zh, en, XX.clause("二（二）"), who);
    }

    @Test
    void each_cell_is_a_rule_with_the_id_of_its_sentence() {
        assertThat(AID.rules()).hasSize(13).extracting(Rule::id).contains("XX-2-2", "XX-2-2.2", "XX-2-2.13");
        assertThat(AID.rules().get(1).says())
                .isEqualTo(Label.of(
                        "学前教育，脱贫家庭：保教费和生活费补助", "preschool, family lifted from poverty: subsidy for care and living"));
    }

    @Test
    void the_aid_goes_by_stage_and_family() {
        assertThat(services(PRESCHOOL, true, false)).containsExactly("保教费和生活费补助");
        assertThat(services(COMPULSORY, true, true)).containsExactly("生活补助费", "营养改善补助");
        assertThat(services(UPPER_SECONDARY, false, true)).containsExactly("国家助学金");
        assertThat(services(UPPER_SECONDARY, true, false)).containsExactly("免学费和住宿费");
        assertThat(services(VOCATIONAL_SECONDARY, false, false)).containsExactly("免学费");
        assertThat(services(BACHELOR, false, true)).containsExactly("生源地助学贷款", "滋蕙计划补助");
    }

    @Test
    void outside_the_table_there_is_nothing() {
        assertThat(determine(student().with(Member.SCHOOL_STAGE, SchoolStage.NONE), true, true)
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(determine(student().with(Member.SCHOOL_STAGE, COMPULSORY), false, false)
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void an_unknown_stage_is_asked_for() {
        Determination<Services> open = determine(student(), true, true);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).containsExactly("household.members[a].schoolStage");
    }

    @Test
    void a_group_without_a_name_is_refused() {
        assertThatThrownBy(() -> AID.cell("x", HIGHER, allOf(OUTSTANDING, POOR), "无", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cell x has no name");
    }

    private static java.util.List<String> services(SchoolStage stage, boolean lifted, boolean poor) {
        Determination<Services> aid = determine(student().with(Member.SCHOOL_STAGE, stage), lifted, poor);
        assertThat(aid.status()).isEqualTo(Status.ELIGIBLE);
        return aid.benefit().orElseThrow().services().stream().map(Label::zh).toList();
    }

    private static Entity.Builder<Member> student() {
        return Member.builder("a")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(IN_RURAL_EXTREME_POVERTY, false)
                .with(OUTSTANDING, false)
                .with(NEW_ENTRANT, true);
    }

    private static Determination<Services> determine(Entity.Builder<Member> student, boolean lifted, boolean poor) {
        Entity.Builder<Household> household = Household.builder("h")
                .with(LIFTED_FROM_POVERTY, lifted)
                .with(IN_ECONOMIC_DIFFICULTY, poor)
                .with(ON_RURAL_DIBAO, false)
                .with(Household.MEMBERS, student.build());
        return Layer.determine(
                ENGINE, Layer.at(XINXIANG, "2022-03-01", household).build(), EDUCATION);
    }
}
