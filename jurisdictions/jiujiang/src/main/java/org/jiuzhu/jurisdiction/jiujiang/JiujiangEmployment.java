package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Jiujiang. */
final class JiujiangEmployment {

    /** 一次性职业技能鉴定补贴标准. */
    static final OpenTerm.OfAmount<Member> SKILLS_TEST_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "JJ-1-8.7#skills-test",
            OPINIONS.clause("一（八）"),
            "一次性职业技能鉴定补贴标准",
            "one-off subsidy for the skills test");

    static final Rule<Member> HARD_TO_EMPLOY = shall(OPINIONS, "JJ-1-8.1", "一（八）")
            .says("就业救助对象列为就业困难人员，重点帮助", "Recipients count as hard to employ and are helped first")
            .reading(
                    "就业救助对象是低保家庭中有劳动能力并失业的成员（649号§42）；其他人是不是就业困难，仍看省规定",
                    "Recipients are unemployed members of dibao families (§42 of Order 649); of others the province "
                            + "says whether they are hard to employ")
            .when(Member.ENTITY, allOf(EmploymentAssistance.IN_DIBAO, EmploymentAssistance.UNEMPLOYED))
            .then(EmploymentAssistance.OTHERWISE_HARD_TO_EMPLOY.is(ALWAYS));

    static final Rule<Household> NOBODY_IN_WORK = shall(OPINIONS, "JJ-1-8.2", "一（八）")
            .says("有能力和意愿的低保家庭至少一人就业", "In a dibao family able and willing at least one is in work")
            .reading("没有写天数", "By when is not said")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, EmploymentAssistance.NOBODY_IN_WORK))
            .then(effect(
                    Body.GOVERNMENT,
                    "确保至少有一人就业",
                    "sees to it that at least one is in work",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> NEEDS_FOUND_OUT = shall(OPINIONS, "JJ-1-8.3", "一（八）")
            .says("摸清对象底数和需求", "Number and needs of recipients are found out")
            .when(Member.ENTITY, eligibleFor(Programme.EMPLOYMENT_ASSISTANCE))
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "摸清就业需求",
                    "finds out which work the person needs",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> FREE_SERVICES = shall(OPINIONS, "JJ-1-8.4", "一（八）")
            .says("免费提供登记、咨询、指导、介绍等服务", "Registration, advice, guidance and placement are free")
            .reading("“免费”管到所列的每一项", "Free is each of those named")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "免费的就业登记、政策咨询、岗位信息、职业指导、职业介绍",
                    "registration, advice, news of posts, guidance and placement, free"));

    static final Rule<Member> TRAINING = shall(OPINIONS, "JJ-1-8.5", "一（八）")
            .says("提供技能或创业培训", "Training in skills or for a start-up is offered")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.EMPLOYMENT_ASSISTANCE,
                    "职业技能培训或者创业培训",
                    "training in skills or for a start-up"));

    static final Rule<Member> TRAINING_SUBSIDY = shall(OPINIONS, "JJ-1-8.6", "一（八）")
            .says("符合条件的给予职业培训补贴", "Who qualifies gets a training subsidy")
            .reading("条件和数额在其他规定中；失业参训的数额见国家规定", "Conditions and amount stand elsewhere")
            .when(Member.ENTITY, JiujiangEmploymentFacts.QUALIFIES_FOR_TRAINING_SUBSIDY)
            .then(provides(Programme.EMPLOYMENT_ASSISTANCE, "职业培训补贴", "a training subsidy"));

    static final Rule<Member> SKILLS_TEST_SUBSIDY = shall(OPINIONS, "JJ-1-8.7", "一（八）")
            .says("符合条件的给予一次性技能鉴定补贴", "Who qualifies gets a one-off subsidy for the skills test")
            .reading("条件和数额在其他规定中", "Conditions and amount stand elsewhere")
            .when(Member.ENTITY, JiujiangEmploymentFacts.QUALIFIES_FOR_SKILLS_TEST_SUBSIDY)
            .then(pays(Programme.EMPLOYMENT_ASSISTANCE, Part.SKILLS_TEST_SUBSIDY, SKILLS_TEST_STANDARD));

    static final Rule<Member> FIRMS_ENCOURAGED = encouraged(OPINIONS, "JJ-1-8.8", "一（八）")
            .says(
                    "以补贴、贷款和税费减免鼓励企业招用",
                    "Companies that hire are encouraged by subsidies, loans and relief")
            .when(Member.ENTITY, EmploymentFacts.HIRED)
            .then(effect(
                    Body.EMPLOYER,
                    "通过社保补贴、岗位补贴、小额担保贷款和税费减免得到鼓励",
                    "is encouraged by subsidies of insurance and posts, guaranteed loans and relief",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Member> START_UP = encouraged(OPINIONS, "JJ-1-8.9", "一（八）")
            .says("以培训、贷款和税费减免鼓励自主创业", "Self-employment is encouraged by training, loans and relief")
            .when(Member.ENTITY, EmploymentFacts.STARTS_BUSINESS)
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "通过创业培训、小额担保贷款和税费减免鼓励创业",
                    "encourages the start-up by training, guaranteed loans and relief",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Unruled MEASURES_COMPLETED = shall(OPINIONS, "JJ-1-8.10", "一（八）")
            .says("健全就业救助措施", "The measures are completed")
            .organisational();

    private JiujiangEmployment() {}
}
