package org.jiuzhu.jurisdiction.national.shared;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Words.define;

import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.text.Period;

/** What several programmes ask of an application and of the authority that handles it. */
public final class Handling {

    /** To the day before the Social Assistance Law (社会救助法). */
    public static final Period BEFORE_THE_LAW = Period.until("2026-06-30");

    /** 公示有异议: somebody objected to the notice. */
    public static final Condition<Household> OBJECTION = Household.APPLICATION.its(Application.NOTICE_OBJECTION);

    /** 与经办人员有近亲属关系: a close relative of the applicant is on the staff. */
    public static final Condition<Household> RELATIVE_ON_STAFF =
            Household.APPLICATION.its(Application.RELATIVE_ON_STAFF);

    /** 审核确认权限已下放乡镇: dibao and extreme-poverty decisions are made by the townships. */
    public static final Condition<Household> DELEGATED = define(
            "procedure.delegated",
            "审核确认权限已下放乡镇（街道）",
            "decisions are delegated to the townships",
            DIBAO_57.clause("§2").then(LAW.clause("§44")),
            Household.AUTHORITY.its(Authority.DELEGATES_BASIC_ASSISTANCE));

    private Handling() {}
}
