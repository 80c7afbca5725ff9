package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2014;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** Minimum living allowance (最低生活保障) in Jiujiang. */
final class JiujiangDibao {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    /**
     * Elderly, a minor, severely disabled or seriously ill, and still in difficulty with dibao (一（一）): a closed
     * list of four.
     */
    static final Condition<Member> STILL_DIFFICULT = allOf(
            anyOf(People.ELDERLY, People.MINOR, People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL),
            NationalFacts.STILL_DIFFICULT_WITH_DIBAO);

    static final Unruled CRITERIA_COMPLETED = shall(OPINIONS, "JJ-1-1.6", "一（一）")
            .says("健全低保对象的认定标准", "The criteria for dibao recipients are completed")
            .organisational();

    static final Unruled PROCEDURE_OF_PROVINCE = shall(OPINIONS, "JJ-1-1.7", "一（一）")
            .says(
                    "低保的申请和审批照省的操作规程办",
                    "Dibao is applied for and decided by the procedure of the province")
            .organisational();

    static final Rule<Household> APPLIES_WHERE_LIVING = encouraged(OPINIONS, "JJ-1-1.8", "一（一）")
            .says(
                    "结合试点逐步探索在居住地申请低保",
                    "Applying for dibao at the place of residence is explored step by step, after pilots")
            .reading(
                    "只在经办机构表示已经实行的地方适用；文件没有要求居住证",
                    "Only where the authority says that it has introduced it; the text asks for no residence permit")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.APART_FROM_HUKOU))
            .then(effect(
                    Body.APPLICANT,
                    "可以在居住地申请低保",
                    "may apply for dibao at the place of residence",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Authority> GAP_NARROWS = encouraged(OPINIONS, "JJ-1-1.9", "一（一）")
            .says(
                    "推进低保城乡统筹，逐步缩小城乡差距",
                    "Urban and rural dibao come to be one, and the gap between them narrows step by step")
            .reading(
                    "差距指城乡低保标准每月相差的元数，与上年末相比；按比例衡量结论可能不同",
                    "The gap is the difference of the urban and the rural standard in yuan a month, against the end of "
                            + "last year; measured as a ratio the answer may differ")
            .reading(
                    "“逐步”没有写幅度和期限，差距不变的不算扩大",
                    "No pace is given, so a gap that stays the same is no finding")
            .forEvery(Authority.ENTITY)
            .then(demands(STANDARD.urban()
                    .minus(STANDARD.rural())
                    .isAtMost(STANDARD.urban()
                            .ofPreviousYear()
                            .minus(STANDARD.rural().ofPreviousYear()))));

    static final Rule<Member> SUPPLEMENT = shall(OPINIONS, "JJ-1-1.10", "一（一）")
            .says(
                    "老年人、未成年人、重度残疾人和重病患者获得低保后生活仍有困难的，发放补贴",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty "
                            + "with dibao are paid a supplement")
            .reading(
                    "补贴是三种办法之一，补多少文件没有写；用其他办法保障的，由经办机构设定为零",
                    "The supplement is one of three means and its amount is open; an authority that uses another means "
                            + "sets it to nothing")
            .reading(
                    "只有列举的四类人员；一人属于几类的，只补一次",
                    "The four groups only; who is in several gets one supplement")
            .replacing(Dibao2014.SUPPLEMENT_RULE, Texts.MEASURES_649.clause("§12"))
            .replacing(Dibao2021.SUPPLEMENT_RULE, Texts.DIBAO_57.clause("§27"))
            .when(Member.ENTITY, allOf(MinimumLivingAllowance.COUNTED, STILL_DIFFICULT))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, MinimumLivingAllowance.SUPPLEMENT));

    private JiujiangDibao() {}
}
