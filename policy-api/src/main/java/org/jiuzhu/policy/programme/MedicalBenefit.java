package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What medical assistance gives a person: the contribution to the residents' insurance for the insured year, and money for what the insurance leaves of the costs of
 * the treatments that the case lists.
 *
 * @param content all that the rules pay, provide and allow
 */
public record MedicalBenefit(Content content) implements Benefit {

    static MedicalBenefit of(Content content) {
        return new MedicalBenefit(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.ONCE);
    }

    /** {@return what of the person's contribution is paid for them (资助参保), yuan for the insured year; open if no rule says} */
    public AmountRange contribution() {
        return content.part(Part.CONTRIBUTION);
    }

    /** {@return what is paid for stays in hospital (住院救助), yuan; open if no rule says} */
    public AmountRange inpatient() {
        return content.part(Part.INPATIENT);
    }

    /** {@return what is paid for outpatient care (门诊救助), yuan; open if no rule says} */
    public AmountRange outpatient() {
        return content.part(Part.OUTPATIENT);
    }

    /** {@return what is paid further where the burden is still heavy (倾斜救助), yuan; open if no rule says} */
    public AmountRange further() {
        return content.part(Part.FURTHER);
    }
}
