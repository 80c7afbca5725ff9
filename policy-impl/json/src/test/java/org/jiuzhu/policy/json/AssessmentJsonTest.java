package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequences;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Words;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

    private static final Text PLAN =
            new Text("X20", Label.of("样例方案", "sample plan"), "新办〔2021〕20号", Period.from("2021-07-01"));

    private static final Rule<Household> RULE = Words.may(PLAN, "XX-2-4.5", "二（四）")
            .says("收入超过标准的，可给予渐退期", "above the standard, the allowance may run on")
            .reading("按月计算", "counted by the month")
            .forEvery(Household.ENTITY)
            .then(Consequences.makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    private static final Finding FOUND = Finding.of(
                    Words.<Household>define("x", "某项", "some term", PLAN.clause("一"), Words.yuan("1.00")),
                    Yuan.of("512.30"))
            .by("某镇政府", LocalDate.of(2022, 2, 20), "入户核查");

    private static final Missing MISSING = Missing.builder()
            .kind(Missing.Kind.FACT)
            .id("household.members[a].employed")
            .question(Label.of("家庭成员的就业：是还是否？", "Is it so: employed (member)?"))
            .decides(2)
            .build();

    private static final Missing OPEN = Missing.builder()
            .kind(Missing.Kind.OPEN_TERM)
            .id("N57-33#months")
            .question(Label.of("渐退期几个月？", "How many months?"))
            .citation("民发〔2021〕57号 §33")
            .decides(1)
            .build();

    private static final Determination<MonthlyAllowance> ALLOWANCE = Determination.<MonthlyAllowance>builder()
            .programme(Programme.MINIMUM_LIVING_ALLOWANCE)
            .subject("household")
            .status(Status.CONTINUES_AT_DISCRETION)
            .benefit(Programme.MINIMUM_LIVING_ALLOWANCE.benefit(new Benefit.Content(
                    ImmutableMap.of(
                            Part.ALLOWANCE,
                            AmountRange.exactly(Yuan.of("630")),
                            Part.SUPPLEMENT,
                            AmountRange.between(Yuan.of("0"), Yuan.of("126.5")),
                            Part.RUN_ON,
                            AmountRange.OPEN),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of())))
            .continuation(new Continuation(
                    "XX-2-4.5", 3, Optional.of(6L), Optional.of(LocalDate.of(2022, 4, 1)), Optional.empty()))
            .addRule(new RuleTruth(RULE, "household", Truth.MET))
            .addMissing(OPEN)
            .procedure(procedure())
            .addWarning(Label.of("标准为下限", "the standard is a floor"))
            .build();

    private static final Determination<OneOffGrant> GRANT = Determination.<OneOffGrant>builder()
            .programme(Programme.TEMPORARY_ASSISTANCE)
            .subject("household")
            .status(Status.ELIGIBLE)
            .benefit(Programme.TEMPORARY_ASSISTANCE.benefit(new Benefit.Content(
                    ImmutableMap.of(),
                    ImmutableList.of(new Benefit.Band(
                            Label.of("突发事件", "emergency"),
                            AmountRange.exactly(Yuan.of("1260")),
                            AmountRange.atMost(Yuan.of("3780")))),
                    ImmutableList.of(Label.of("转介服务", "referral")),
                    ImmutableList.of(PaymentMode.STAGED))))
            .procedure(Procedure.builder().build())
            .build();

    private static final Assessment ASSESSMENT = Assessment.builder()
            .place(Place.of("410700"))
            .placeName(Label.of("新乡市", "Xinxiang"))
            .date(LocalDate.of(2022, 3, 1))
            .addDetermination(ALLOWANCE)
            .addDetermination(GRANT)
            .addUntouched(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)
            .addMissing(MISSING)
            .addMissing(OPEN)
            .addWarning(Label.of("样例", "a sample"))
            .receipt(new Receipt(
                    "0.1",
                    ImmutableSortedMap.of("410700", "2", "000000", "1"),
                    "2026",
                    "aa",
                    "bb",
                    "cc",
                    ImmutableSortedMap.of("S", ImmutableSet.of("R1", "R2")),
                    ImmutableList.of(FOUND),
                    "dd"))
            .build();

    private static Procedure procedure() {
        return Procedure.builder()
                .addDecidedBy(Body.COUNTY)
                .addDecidedByRule("N57-4.1")
                .addMissing(OPEN)
                .addStep(new Procedure.PlannedStep(
                        Step.PUBLIC_NOTICE,
                        Procedure.Need.MAY_BE_SKIPPED,
                        ImmutableSet.of(Body.TOWNSHIP),
                        ImmutableList.of(new Procedure.PlannedLimit(
                                Consequences.calendarDays(7),
                                Step.FIRST_OPINION,
                                Optional.of(LocalDate.of(2022, 3, 8)),
                                Procedure.Need.REQUIRED,
                                "N57-22.1")),
                        Optional.of(Fraction.parse("0.30")),
                        ImmutableList.of("N57-22.1", "XX-3-1.1"),
                        Optional.of(LocalDate.of(2022, 3, 9))))
                .addStep(new Procedure.PlannedStep(
                        Step.DECISION,
                        Procedure.Need.REQUIRED,
                        ImmutableSet.of(),
                        ImmutableList.of(new Procedure.PlannedLimit(
                                Consequences.workingDays(30),
                                Step.ACCEPTANCE,
                                Optional.empty(),
                                Procedure.Need.UNDETERMINED,
                                "N57-25.1")),
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty()))
                .addDocument(new Procedure.RequiredDocument(
                        Document.RESIDENCE_PERMIT,
                        Procedure.Need.SKIPPED,
                        ImmutableSet.of(Body.VILLAGE),
                        ImmutableList.of("XX-1-2.1", "N57-9.2")))
                .addEffect(new Procedure.LegalEffect(
                        Body.APPLICANT, Label.of("如实申报", "tell the truth"), Procedure.Need.REQUIRED, "N57-10.1"))
                .reviewMonths(12)
                .nextReview(LocalDate.of(2023, 3, 1))
                .paidFrom(YearMonth.of(2022, 4))
                .build();
    }

    private static final Explanation WHY = Explanation.builder()
            .operator(Operator.AT_MOST)
            .label(Label.of("收入不高于标准", "income at most the standard"))
            .rule("XX-2-4.5")
            .citation("新办〔2021〕20号 二（四）")
            .truth(Truth.NOT_MET)
            .value(Label.of("700元，630元", "700 yuan, 630 yuan"))
            .addPart(Explanation.builder()
                    .operator(Operator.FACT)
                    .label(Label.of("收入", "income"))
                    .build())
            .build();

    @Test
    void everything_of_an_assessment_is_written() {
        StringBuilder out = new StringBuilder();

        AssessmentJson.write(ASSESSMENT, Map.of(ALLOWANCE, List.of(WHY)), out);

        assertThat(out).hasToString(Samples.text("assessment.json"));
    }

    @Test
    void without_explanations_all_else_is_the_same() {
        StringBuilder with = new StringBuilder();
        StringBuilder without = new StringBuilder();

        AssessmentJson.write(ASSESSMENT, Map.of(ALLOWANCE, List.of(WHY)), with);
        AssessmentJson.write(ASSESSMENT, without);

        int begin = with.indexOf(",\n      \"explanations\"");
        int end = with.indexOf("\n      ]", begin) + "\n      ]".length();
        assertThat(without).hasToString(with.substring(0, begin) + with.substring(end));
    }

    @Test
    void a_question_stands_once_however_many_results_and_procedures_ask_it() {
        Missing ofTheProcedure = Missing.builder()
                .kind(Missing.Kind.FACT)
                .id("household.application.disputed")
                .question(Label.of("有争议吗？", "Is it disputed?"))
                .decides(1)
                .build();
        Assessment assessment = Assessment.builder()
                .from(ASSESSMENT)
                .addDetermination(Determination.<OneOffGrant>builder()
                        .programme(Programme.TEMPORARY_ASSISTANCE)
                        .subject("household.members[b]")
                        .status(Status.UNDETERMINED)
                        .addMissing(MISSING)
                        .addMissing(OPEN)
                        .procedure(Procedure.builder()
                                .addMissing(OPEN)
                                .addMissing(ofTheProcedure)
                                .build())
                        .build())
                .build();
        StringBuilder out = new StringBuilder();

        AssessmentJson.write(assessment, out);

        assertThat(out.toString().split("How many months\\?", -1)).hasSize(2);
        assertThat(out.toString().split("Is it disputed\\?", -1)).hasSize(2);
        assertThat(out)
                .containsIgnoringWhitespaces(
                        "\"missing\": [\"household.members[a].employed\", \"N57-33#months\"]",
                        "\"missing\": [\"N57-33#months\", \"household.application.disputed\"]");
    }

    @Test
    void an_explanation_of_something_else_is_refused() {
        Determination<OneOffGrant> other = Determination.<OneOffGrant>builder()
                .programme(Programme.TEMPORARY_ASSISTANCE)
                .subject("household.members[b]")
                .status(Status.NOT_ELIGIBLE)
                .procedure(Procedure.builder().build())
                .build();

        assertThatThrownBy(() -> AssessmentJson.write(ASSESSMENT, Map.of(other, List.of(WHY)), new StringBuilder()))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the determination on temporary-assistance for household.members[b] is explained,"
                        + " but is not in the assessment");
    }
}
