package org.jiuzhu.jurisdiction.tunxi;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only the opinion of Tunxi asks for, each as the authority found it. */
final class TunxiFacts {

    /** 医疗方面有困难 (二（二）). */
    static final ConditionFact<Household> MEDICAL_CARE_DIFFICULT =
            Household.ENTITY.condition("medicalCareDifficult", "看病有困难", "in difficulty with medical care");

    /** 在本区发现 (五（十四）). */
    static final ConditionFact<Member> FOUND_IN_DISTRICT =
            Member.ENTITY.condition("foundInDistrict", "在本区被发现", "found in the district");

    /** 区外人员 (五（十四）): belongs elsewhere. */
    static final ConditionFact<Member> FROM_OUTSIDE =
            Member.ENTITY.condition("fromOutside", "区外人员", "from outside the district");

    /** 患病 (五（十四）), suddenly or not. */
    static final ConditionFact<Member> ILL = Member.ENTITY.condition("ill", "患病", "ill");

    /** 困难帮扶户 (四（八）): what it is, the opinion does not say; as the authority found. */
    static final ConditionFact<Household> UNDER_ASSISTANCE =
            Household.ENTITY.condition(
                    "underAssistance",
                    "经认定为困难帮扶户", "found to be a household under assistance");

    /** 孤儿 (四（八）), as the school has it on record. */
    static final ConditionFact<Member> ORPHAN_AT_SCHOOL =
            Member.ENTITY.condition("orphanAtSchool", "就读登记为孤儿", "on record at school as an orphan");

    /** 住房方面有困难 (二（二）). */
    static final ConditionFact<Household> SHORT_OF_HOUSING =
            Household.ENTITY.condition("shortOfHousing", "住房有困难", "in difficulty with housing");

    /** 就业方面有困难 (二（二）). */
    static final ConditionFact<Member> SHORT_OF_WORK =
            Member.ENTITY.condition("shortOfWork", "找工作有困难", "in difficulty with finding work");

    /** 缴纳基本养老保险费 (四（十）), of somebody in flexible work. */
    static final ConditionFact<Member> PAYS_PENSION =
            Member.ENTITY.condition("paysPension", "以个人身份缴纳基本养老保险费", "pays for a basic pension alone");

    /** 缴纳基本医疗保险费 (四（十）), of somebody in flexible work. */
    static final ConditionFact<Member> PAYS_MEDICAL =
            Member.ENTITY.condition(
                    "paysMedical",
                    "以个人身份缴纳基本医疗保险费", "pays for basic medical insurance alone");

    /** 特殊困难老年人 (四（十二）): as found; the opinion does not say who is one. */
    static final ConditionFact<Member> ELDERLY_IN_SPECIAL_DIFFICULTY = Member.ENTITY.condition(
            "elderlyInSpecialDifficulty",
            "经认定属于特殊困难老年人", "found to be an elderly person in special difficulty");

    /** 困难的残疾人 (四（十二）): as found; the opinion does not say who is one. */
    static final ConditionFact<Member> DISABLED_IN_DIFFICULTY = Member.ENTITY.condition(
            "disabledInDifficulty", "经认定属于困难的残疾人", "found to be a disabled person in difficulty");

    /** 困境儿童 (四（十二）): recognised as one, of whichever class. */
    static final ConditionFact<Member> CHILD_IN_DISTRESS =
            Member.ENTITY.condition("childInDistress", "已认定为困境儿童", "recognised as a child in distress");

    /** 困难职工 (四（十二）): on file at the trade union. */
    static final ConditionFact<Member> WORKER_IN_HARDSHIP = Member.ENTITY.condition(
            "workerInDifficulty", "工会建档的困难职工", "on file at the trade union as a worker in hardship");

    /** 生活不能自理 (二（三）), as found. */
    static final ConditionFact<Member> UNABLE_TO_LOOK_AFTER_SELF =
            Member.ENTITY.condition(
                    "unableToLookAfterSelf",
                    "经认定生活不能自理", "found unable to look after oneself");

    /** 社会救助工作力量不足 (八（二十四）) of the township. */
    static final ConditionFact<Authority> SHORT_OF_HANDS =
            Authority.ENTITY.condition(
                    "shortOfHands",
                    "社会救助工作力量不足", "the township is short of hands for assistance");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            MEDICAL_CARE_DIFFICULT,
            FOUND_IN_DISTRICT,
            FROM_OUTSIDE,
            ILL,
            UNDER_ASSISTANCE,
            ORPHAN_AT_SCHOOL,
            SHORT_OF_HOUSING,
            SHORT_OF_WORK,
            PAYS_PENSION,
            PAYS_MEDICAL,
            ELDERLY_IN_SPECIAL_DIFFICULTY,
            DISABLED_IN_DIFFICULTY,
            CHILD_IN_DISTRESS,
            WORKER_IN_HARDSHIP,
            UNABLE_TO_LOOK_AFTER_SELF,
            SHORT_OF_HANDS);

    private TunxiFacts() {}
}
