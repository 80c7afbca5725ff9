package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/**
 * What education assistance gives a pupil or a student: money each term or once, fees that are waived and other aid, grants and loans within a band.
 *
 * @param content all that the rules pay, provide and allow
 */
public record EducationBenefit(Content content) implements Benefit {

    static EducationBenefit of(Content content) {
        return new EducationBenefit(content);
    }

    /** {@return the living subsidy at school, yuan a term; open if no rule says} */
    public AmountRange living() {
        return content.part(Part.SCHOOL_LIVING);
    }

    /** {@return the nutrition subsidy, yuan a term; open if no rule says} */
    public AmountRange nutrition() {
        return content.part(Part.NUTRITION);
    }

    /** {@return aid that is no amount of money, such as fees that are waived, in the order of the rules} */
    public ImmutableList<Label> aid() {
        return content.services();
    }

    /** {@return what is chosen within a band, yuan a school year: the grant that the school sets, the loan that the student asks for} */
    public ImmutableList<Band> bands() {
        return content.bands();
    }
}
