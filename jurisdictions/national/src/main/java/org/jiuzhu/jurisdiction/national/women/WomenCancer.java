package org.jiuzhu.jurisdiction.national.women;

import static org.jiuzhu.jurisdiction.national.shared.Texts.WOMEN_CANCER_2021;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/** Women on low income with one of the two cancers: the diagnosis, who is on low income, and once in a life. */
public final class WomenCancer {

    /** “两癌”诊断 of a woman; of a man it is none. */
    public static final ChoiceFact<Member, CancerDiagnosis> DIAGNOSIS = Member.ENTITY.choice(
            "cancerDiagnosis", CancerDiagnosis.values(), "妇女“两癌”诊断", "diagnosis of the two women’s cancers");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> FACTS = ImmutableList.of(DIAGNOSIS);

    /** 低收入妇女: whom it is for in a year; named for 2025, found in each case before. */
    public static final OpenTerm.OfCondition<Member> ON_LOW_INCOME = OpenTerm.condition(
                    Member.ENTITY,
                    "N2021W-1#low-income",
                    WOMEN_CANCER_2021.clause("救助对象"),
                    "属于低收入妇女“两癌”救助的对象",
                    "a woman on low income as the project means it")
            .foundInEachCase();

    /** 宫颈浸润癌ⅡB期以上或者乳腺浸润癌. */
    public static final Condition<Member> DIAGNOSED = define(
            "women.diagnosed",
            "确诊宫颈浸润癌ⅡB期以上或者乳腺浸润癌",
            "diagnosed with invasive cervical cancer of stage IIB or more, or invasive breast cancer",
            WOMEN_CANCER_2021.clause("救助对象"),
            DIAGNOSIS.isOneOf(these(CancerDiagnosis.CERVICAL_FROM_IIB, CancerDiagnosis.BREAST_INVASIVE)));

    /** 可得救助: diagnosed, on low income, and not assisted before, also by the project for mothers in the country. */
    public static final Condition<Member> ENTITLED = define(
            "women.entitled",
            "确诊“两癌”的低收入妇女，以前没有得过救助",
            "a woman on low income who is diagnosed and was not assisted before",
            WOMEN_CANCER_2021.clause("救助对象"),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    DIAGNOSED,
                    ON_LOW_INCOME,
                    Member.AWARDS
                            .where(Award.PROGRAMME.is(Programme.WOMEN_CANCER_ASSISTANCE))
                            .count()
                            .isBelow(number(1))));

    /** One of the two cancers was diagnosed. */
    public static final Occasion<Member> OCCASION =
            new Occasion<>(Programme.WOMEN_CANCER_ASSISTANCE, Member.ENTITY, DIAGNOSED);

    private WomenCancer() {}
}
