package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.NOTICE_83;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/**
 * How long a decision on dibao may take by the notice of October 2022 (83号), and the longer time of 57号 §22 that goes
 * before it.
 */
public final class DibaoProcedure2022 {

    /**
     * 特殊情况: whether the time for a dibao decision may be extended; filled by {@link #SPECIAL_CASES} from October
     * 2022.
     */
    public static final OpenTerm.OfCondition<Household> SPECIAL_CASE = OpenTerm.condition(
            Household.ENTITY,
            "N57-22#special",
            DIBAO_57.clause("§22"),
            "可以延长办理期限的特殊情况",
            "a special case that may take longer");

    /** 83号 四（一）: 20 working days where the township decides on dibao, from October 2022. */
    public static final Rule<Household> LIMIT_20_TOWN = townTwentyDays("N83-4.1", Programme.MINIMUM_LIVING_ALLOWANCE);

    /** 83号 四（一）: 20 working days where the township recognises margin households, from October 2022. */
    public static final Rule<Household> LIMIT_20_TOWN_MARGIN =
            townTwentyDays("N83-4.1/2", Programme.LOW_INCOME_MARGIN_HOUSEHOLD);

    private static Rule<Household> townTwentyDays(String id, Programme<?> programme) {
        return shall(NOTICE_83, id, "四（一）")
                .says(
                        "审核确认权限下放乡镇的，自受理起20个工作日内完成",
                        "Where the township decides, the whole takes at most 20 working days from acceptance")
                .reading("各项目看各自由谁确认", "Each programme by who decides on it")
                .overriding(DibaoProcedure2021.LIMIT_30, NOTICE_83.clause("四（一）"))
                .when(Household.ENTITY, isDecidedBy(Body.TOWNSHIP, programme))
                .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, programme));
    }

    /** 57号 §22, 83号 四（一）: up to 45 working days in special cases. */
    public static final Rule<Household> LIMIT_45 = may(DIBAO_57, "N57-22.2", "§22")
            .says("特殊情况下可以延长至45个工作日", "In special cases it may be extended to 45 working days")
            .overriding(DibaoProcedure2021.LIMIT_30, DIBAO_57.clause("§22"))
            .overriding(LIMIT_20_TOWN, NOTICE_83.clause("四（一）"))
            .overriding(LIMIT_20_TOWN_MARGIN, NOTICE_83.clause("四（一）"))
            .when(Household.ENTITY, SPECIAL_CASE)
            .then(within(
                    Step.DECISION,
                    workingDays(45),
                    Step.ACCEPTANCE,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 83号 四（一）: what a special case is, from October 2022. */
    public static final Rule<Household> SPECIAL_CASES = shall(NOTICE_83, "N83-4.2", "四（一）")
            .says(
                    "特殊情况指公示有异议、人户分离、异地申办或者调查难度较大等",
                    "Special cases are an objection to the notice, living apart from the registration, remote "
                            + "application, and a hard investigation")
            .reading(
                    "“等”未再扩大；2022年10月前57号没有列举，列为待定",
                    "The list is not read wider; before October 2022 there was none, and the term is open")
            .forEvery(Household.ENTITY)
            .then(SPECIAL_CASE.is(Household.APPLICATION.its(anyOf(
                    Application.NOTICE_OBJECTION,
                    Application.APART_FROM_HUKOU,
                    Application.HUKOU.differsFrom(Application.RESIDENCE),
                    Application.HARD_TO_INVESTIGATE))));

    private DibaoProcedure2022() {}
}
