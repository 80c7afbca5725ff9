package org.jiuzhu.jurisdiction.national.oldage;

import static org.jiuzhu.jurisdiction.national.shared.Texts.ELDERLY_LAW;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/** Old people on low income or in hardship, and what they are paid; the nation gives no figures. */
public final class OldAge {

    private static final Condition<Member> ON_DIBAO =
            anyOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), MinimumLivingAllowance.RECEIVES_ALONE);

    /** 80周岁以上低收入老年人: on dibao, or of a low-income household. */
    public static final Condition<Member> EIGHTY_ON_LOW_INCOME = define(
            "oldAge.eightyOnLowIncome",
            "80周岁以上低收入老年人",
            "80 or older, on low income",
            ELDERLY_LAW.clause("高龄津贴"),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    People.AGE.isAtLeast(number(80)),
                    anyOf(ON_DIBAO, Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD))));

    /** 经济困难: who besides those on dibao is in hardship, the law does not say. */
    public static final OpenTerm.OfCondition<Member> OTHER_HARDSHIP = OpenTerm.condition(
                    Member.ENTITY,
                    "NELD-2#hardship",
                    ELDERLY_LAW.clause("养老服务补贴"),
                    "虽不享受低保，也属于经济困难老年人",
                    "an old person in economic hardship although not on dibao")
            .foundInEachCase();

    /** 经济困难的老年人: 60 or older, on dibao or otherwise in hardship. */
    public static final Condition<Member> IN_HARDSHIP = define(
            "oldAge.inHardship",
            "经济困难的老年人",
            "an old person in economic hardship",
            ELDERLY_LAW.clause("养老服务补贴"),
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.ELDERLY, anyOf(ON_DIBAO, OTHER_HARDSHIP)));

    /** 高龄津贴标准, yuan a month. */
    public static final OpenTerm.OfAmount<Member> ALLOWANCE =
            OpenTerm.amount(Member.ENTITY, "NELD-1#amount", ELDERLY_LAW.clause("高龄津贴"), "高龄津贴", "allowance");

    /** 经济困难老年人补贴标准, yuan a month. */
    public static final OpenTerm.OfAmount<Member> SUBSIDY = OpenTerm.amount(
            Member.ENTITY,
            "NELD-2#amount",
            ELDERLY_LAW.clause("养老服务补贴"),
            "经济困难老年人补贴（每月）",
            "subsidy for old people in hardship, a month");

    /** Old people known to be on dibao or on low income. */
    public static final ImmutableList<Occasion<?>> OCCASIONS = ImmutableList.of(
            new Occasion<>(Programme.OLD_AGE_ALLOWANCE, Member.ENTITY, EIGHTY_ON_LOW_INCOME),
            new Occasion<>(Programme.ELDERLY_HARDSHIP_SUBSIDY, Member.ENTITY, IN_HARDSHIP));

    private OldAge() {}
}
