package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Relation;

/** The application of a case, and what the examination of it found so far. */
public final class Application extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Application> ENTITY =
            EntityKind.of("application", "申请", "application", Application.class, Application::new);

    /** 受理日期: the day on which a complete application was accepted; time limits begin on the next day. */
    public static final DayFact<Application> ACCEPTED_ON = ENTITY.day("acceptedOn", "受理日期", "day of acceptance");

    /** 初审意见日期: the day on which the township gave its first opinion; the notice and the decision are counted on from it. */
    public static final DayFact<Application> FIRST_OPINION_ON =
            ENTITY.day("firstOpinionOn", "提出初审意见日期", "day of the first opinion");

    /** 重新提出初审意见日期: after an objection to the notice; from then on the decision is counted. */
    public static final DayFact<Application> RENEWED_OPINION_ON =
            ENTITY.day("renewedOpinionOn", "公示异议后重新提出初审意见日期", "day of the renewed first opinion");

    /** 审核确认日期. */
    public static final DayFact<Application> DECIDED_ON = ENTITY.day("decidedOn", "确认日期", "day of the decision");

    /** How the case came in. */
    public static final ChoiceFact<Application, IntakeChannel> CHANNEL =
            ENTITY.choice("channel", IntakeChannel.values(), "申请渠道", "channel");

    /** 有争议: whether anything about the family is disputed. */
    public static final ConditionFact<Application> DISPUTED =
            ENTITY.condition("disputed", "申请家庭有争议", "the application is disputed");

    /** 公示期间有异议. */
    public static final ConditionFact<Application> NOTICE_OBJECTION =
            ENTITY.condition("noticeObjection", "公示有异议", "an objection to the notice");

    /** 经济状况核对有疑义. */
    public static final ConditionFact<Application> CHECK_IN_DOUBT =
            ENTITY.condition("checkInDoubt", "经济状况核对有疑义", "the records check left doubts");

    /** 入户调查有疑义. */
    public static final ConditionFact<Application> VISIT_IN_DOUBT =
            ENTITY.condition("visitInDoubt", "入户调查有疑义", "the home visit left doubts");

    /** 近亲属关系. */
    public static final ConditionFact<Application> RELATIVE_ON_STAFF =
            ENTITY.condition("relativeOnStaff", "与经办人员或村（居）委会成员有近亲属关系", "a close relative is on the staff");

    /** 被投诉、举报. */
    public static final ConditionFact<Application> REPORTED_BY_OTHERS =
            ENTITY.condition("reportedByOthers", "被投诉举报", "reported by others");

    /** 调查难度较大. */
    public static final ConditionFact<Application> HARD_TO_INVESTIGATE =
            ENTITY.condition("hardToInvestigate", "调查难度较大", "hard to investigate");

    /** 家庭经济状况核对授权. */
    public static final ConditionFact<Application> AUTHORISATION_GIVEN =
            ENTITY.condition("authorisationGiven", "已授权核对家庭经济状况", "the check is authorised");

    /** 户籍所在地 of the applicant, county level. */
    public static final PlaceFact<Application> HUKOU = ENTITY.place("hukou", "申请人户籍地", "place of registration");

    /** 居住地 of the applicant, county level. */
    public static final PlaceFact<Application> RESIDENCE = ENTITY.place("residence", "申请人居住地", "place of residence");

    /** 人户分离, also within a county. */
    public static final ConditionFact<Application> APART_FROM_HUKOU =
            ENTITY.condition("apartFromHukou", "户籍地与居住地不一致", "lives apart from the place of registration");

    /** 居住证. */
    public static final ConditionFact<Application> RESIDENCE_PERMIT =
            ENTITY.condition("residencePermit", "持有居住证", "holds a residence permit");

    /** 长期居住. */
    public static final ConditionFact<Application> LONG_TERM_RESIDENCE =
            ENTITY.condition("longTermResidence", "在居住地长期居住", "long-term residence");

    /** 户籍地未享受社会救助证明. */
    public static final ConditionFact<Application> NO_ASSISTANCE_CERTIFICATE = ENTITY.condition(
            "noAssistanceCertificate", "户籍地已出具未享受救助证明", "certificate of no assistance at the place of registration");

    /** 政务服务平台可查询. */
    public static final ConditionFact<Application> PROOF_ON_PLATFORM =
            ENTITY.condition("proofOnPlatform", "证明材料可通过政务服务平台查询", "the proof can be looked up on the platform");

    /** 转办: the matter belongs to another department. */
    public static final ConditionFact<Application> OTHER_DEPARTMENT =
            ENTITY.condition("otherDepartment", "事项属其他部门职责", "the matter belongs to another department");

    /** 急难型 or 支出型. */
    public static final ChoiceFact<Application, HardshipType> HARDSHIP_TYPE =
            ENTITY.choice("hardshipType", HardshipType.values(), "临时救助类型", "type of temporary assistance");

    /** 情况紧急. */
    public static final ConditionFact<Application> URGENT = ENTITY.condition("urgent", "情况紧急、需立即救助", "urgent");

    /** 重大生活困难. */
    public static final ConditionFact<Application> MAJOR_DIFFICULTY =
            ENTITY.condition("majorDifficulty", "遭遇重大生活困难", "major living difficulty");

    /** The amount of temporary assistance that is proposed, yuan, for the single grant. */
    public static final AmountFact<Application> PROPOSED_AMOUNT =
            ENTITY.amount("proposedAmount", "拟救助金额", "proposed amount");

    /** 已先行救助. */
    public static final ConditionFact<Application> SMALL_AMOUNT_GRANTED_FIRST =
            ENTITY.condition("smallAmountGrantedFirst", "已先行救助小金额", "a small amount was granted first");

    /** 事后补充说明. */
    public static final ConditionFact<Application> EXPLANATION_FILED =
            ENTITY.condition("explanationFiled", "已补充说明情况", "the explanation was filed");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Application, ?>> FACTS = ImmutableList.of(
            ACCEPTED_ON,
            FIRST_OPINION_ON,
            RENEWED_OPINION_ON,
            DECIDED_ON,
            CHANNEL,
            DISPUTED,
            NOTICE_OBJECTION,
            CHECK_IN_DOUBT,
            VISIT_IN_DOUBT,
            RELATIVE_ON_STAFF,
            REPORTED_BY_OTHERS,
            HARD_TO_INVESTIGATE,
            AUTHORISATION_GIVEN,
            HUKOU,
            RESIDENCE,
            APART_FROM_HUKOU,
            RESIDENCE_PERMIT,
            LONG_TERM_RESIDENCE,
            NO_ASSISTANCE_CERTIFICATE,
            PROOF_ON_PLATFORM,
            OTHER_DEPARTMENT,
            HARDSHIP_TYPE,
            URGENT,
            MAJOR_DIFFICULTY,
            PROPOSED_AMOUNT,
            SMALL_AMOUNT_GRANTED_FIRST,
            EXPLANATION_FILED);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Application, ?>> LISTS = ImmutableList.of();

    private Application(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Application> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Application> kind() {
        return ENTITY;
    }
}
