package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.SUPPORT_14;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** What extreme-poverty support paid to June 2021: 国发〔2016〕14号. */
public final class ExtremePoverty2016 {

    /** 国发〔2016〕14号, 救助供养标准: to June 2021. */
    public static final Rule<Member> BASIC_LIVING = shall(SUPPORT_14, "N14-4.1", "救助供养标准")
            .says("按基本生活标准供养", "The basic living standard is paid")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.BASIC_LIVING,
                    ExtremePovertySupport.byForm(Standard.EXTREME_POVERTY_BASIC_LIVING)));

    /** 国发〔2016〕14号, 救助供养标准: to June 2021. */
    public static final Rule<Member> CARE = shall(SUPPORT_14, "N14-4.2", "救助供养标准")
            .says("按生活自理能力分档给照料护理费", "Care is paid by levels of self-care")
            .reading(
                    "2021年7月前的评估分档未见条文，列为待定",
                    "How the levels were found before July 2021 is not known, so the amount stays open")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(pays(Programme.EXTREME_POVERTY_SUPPORT, Part.CARE, ExtremePovertySupport.CARE_TERM_2016));

    private ExtremePoverty2016() {}
}
