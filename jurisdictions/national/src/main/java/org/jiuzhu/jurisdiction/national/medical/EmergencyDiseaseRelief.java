package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/** Emergency disease relief (疾病应急救助): who is treated although nobody is known to pay. The fund pays the medical
 * institution; how much is for its rules. */
public final class EmergencyDiseaseRelief {

    /** 急危重伤病、需要急救，身份不明或者无力支付急救费用. */
    public static final Condition<Member> UNIDENTIFIED_OR_UNABLE_TO_PAY = define(
            "emergencyDisease.unidentifiedOrUnableToPay",
            "需要急救而身份不明或者无力支付急救费用",
            "in need of emergency care and unidentified or unable to pay for it",
            MEASURES_649.clause("§32").then(LAW.clause("§30")),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    Member.NEEDS_EMERGENCY_CARE,
                    anyOf(not(Member.IDENTIFIED), Member.CANNOT_PAY_EMERGENCY_CARE)));

    /** 符合规定: what else the rules of the fund ask of the patient; the law does not say. */
    public static final OpenTerm.OfCondition<Member> MEETS_THE_RULES = OpenTerm.condition(
                    Member.ENTITY,
                    "NLAW-30#rules",
                    LAW.clause("§30"),
                    "符合疾病应急救助的规定",
                    "meets the rules of emergency disease relief")
            .foundInEachCase();

    /** 突发疫情等紧急情况 at the place; asked of the person to be treated. */
    public static final Condition<Member> IN_A_SUDDEN_EMERGENCY = define(
            "emergencyDisease.suddenEmergency",
            "当地发生突发疫情等紧急情况",
            "an epidemic or a like emergency is there",
            OPINION_2020.clause("二（三）8"),
            Member.ofHousehold(Household.AUTHORITY.its(Authority.SUDDEN_EMERGENCY)));

    /** 先救治、后收费. */
    public static final Consequence<Entity> TREATS_FIRST = effect(
            Body.MEDICAL_INSTITUTION,
            "先救治、后收费，不得以缴费为救治的前提",
            "treats first and charges afterwards, and makes no payment a condition of treatment",
            Programme.EMERGENCY_DISEASE_RELIEF);

    /** Somebody needs emergency care. */
    public static final Occasion<Member> EMERGENCY =
            new Occasion<>(Programme.EMERGENCY_DISEASE_RELIEF, Member.ENTITY, Member.NEEDS_EMERGENCY_CARE);

    /** An epidemic or a like emergency is there. */
    public static final Occasion<Member> SUDDEN_EMERGENCY =
            new Occasion<>(Programme.EMERGENCY_DISEASE_RELIEF, Member.ENTITY, IN_A_SUDDEN_EMERGENCY);

    private EmergencyDiseaseRelief() {}
}
