package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/**
 * What employment assistance gives a person: services and posts, subsidies each month or once, and a loan within a ceiling. What an employer gets is no part of it; an
 * effect on the employer says so.
 *
 * @param content all that the rules pay, provide and allow
 */
public record EmploymentBenefit(Content content) implements Benefit {

    static EmploymentBenefit of(Content content) {
        return new EmploymentBenefit(content);
    }

    /** {@return services and posts, such as advice, placement and a public-welfare post, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }

    /** {@return 社会保险补贴: yuan, once for the months applied for; open if no rule says} */
    public AmountRange insuranceSubsidy() {
        return content.part(Part.INSURANCE_SUBSIDY);
    }

    /** {@return 公益性岗位补贴: yuan a month; open if no rule says} */
    public AmountRange postSubsidy() {
        return content.part(Part.POST_SUBSIDY);
    }

    /** {@return 职业培训补贴: yuan, once; open if no rule says} */
    public AmountRange trainingSubsidy() {
        return content.part(Part.TRAINING_SUBSIDY);
    }

    /** {@return 职业技能鉴定补贴: yuan, once; open if no rule says} */
    public AmountRange skillsTestSubsidy() {
        return content.part(Part.SKILLS_TEST_SUBSIDY);
    }

    /** {@return 创业补贴: yuan, once; open if no rule says} */
    public AmountRange startUpSubsidy() {
        return content.part(Part.START_UP_SUBSIDY);
    }

    /** {@return 创业担保贷款: what can be borrowed, to be paid back; empty where nobody starts a business} */
    public ImmutableList<Band> loans() {
        return content.bands();
    }
}
