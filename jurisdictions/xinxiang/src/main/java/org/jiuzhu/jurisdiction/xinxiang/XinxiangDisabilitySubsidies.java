package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Xinxiang. */
final class XinxiangDisabilitySubsidies {

    static final Unruled LIVING_SUBSIDY_ADJUSTED = shall(PLAN, "XX-1-3.7", "一（三）")
            .says(
                    "困难残疾人生活补贴建立动态调整机制",
                    "The living subsidy for disabled people in difficulty gets a mechanism of adjustment")
            .organisational("没有标准、公式或周期", "No standard, formula or interval");

    static final Unruled NURSING_SUBSIDY_ADJUSTED = shall(PLAN, "XX-1-3.8", "一（三）")
            .says(
                    "重度残疾人护理补贴建立动态调整机制",
                    "The nursing subsidy for severely disabled people gets a mechanism of adjustment")
            .organisational("没有标准、公式或周期", "No standard, formula or interval");

    static final Unruled LIVING_SUBSIDY_FOR_LOW_INCOME = may(PLAN, "XX-1-3.9", "一（三）")
            .says(
                    "有条件的地方，困难残疾人生活补贴可以扩大到低收入家庭",
                    "A place that has the means may pay the living subsidy for disabled people to low-income families "
                            + "too")
            .notBuilt();

    static final Unruled CHILDREN_REHABILITATED = encouraged(PLAN, "XX-2-6.4", "二（六）")
            .says("推进残疾儿童康复救助", "Rehabilitation of disabled children is promoted")
            .organisational();

    static final Unruled CARED_FOR_TOGETHER = shall(PLAN, "XX-2-6.10", "二（六）")
            .says(
                    "农村重度残疾人符合条件、本人和家庭都自愿的，提供集中照护",
                    "A severely disabled person in the country who meets the conditions is cared for together with "
                            + "others, if the person and the family agree")
            .notBuilt();

    private XinxiangDisabilitySubsidies() {}
}
