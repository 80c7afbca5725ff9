package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.text.Basis;

/** The contribution to the residents’ medical insurance (资助参保), by insured year, not by the year of a document. */
public final class MedicalContribution {

    private static final Basis ON_CONTRIBUTION = MEASURES_649.clause("§29").then(OPINION_39.clause("四（二）1"));

    /** 个人缴费 of a person who takes part for the insured year, yuan; nothing for who does not. */
    public static final Amount<Member> FULL = define(
            "medical.contribution",
            "居民医保个人应缴费用",
            "contribution to the residents’ insurance",
            ON_CONTRIBUTION,
            where(Member.RESIDENT_INSURANCE, MedicalTables.CONTRIBUTION.at(Member.INSURED_YEAR))
                    .otherwise(NOTHING));

    /** 定额资助, yuan; no more than the contribution. */
    public static final Amount<Member> SUBSIDY = define(
            "medical.subsidy",
            "资助参保定额",
            "fixed subsidy of the contribution",
            ON_CONTRIBUTION,
            MedicalTables.SUBSIDY
                    .at(MedicalAssistance.CLASS, Member.INSURED_YEAR)
                    .atMost(FULL));

    private MedicalContribution() {}
}
