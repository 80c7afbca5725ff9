package org.jiuzhu.policy.programme;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * Whose a programme is (救助对象): who can be eligible for it. A programme names its claimants, and what rules say of it they say of these: at load it is
 * an error to let in, shut out or pay anybody else, or to ask whether somebody else is eligible.
 *
 * <p>It is the household, a person, or one of a list of the household that a plug-in has, such as the families under one roof (单人户, 同住分户): that is named by its kind,
 * an {@link org.jiuzhu.policy.rule.EntityKind}. Nothing else is a claimant.
 */
public interface Claimant extends Coded {

    /** 家庭: the household as a whole (以户为单位). What rules pay to its members it gets as their sum. */
    Claimant HOUSEHOLD = new NamedClaimant("household", Label.of("家庭", "household"));

    /** 个人: one person of a household alone (以人为单位, 单人保), whatever the others get. */
    Claimant PERSON = new NamedClaimant("member", Label.of("个人", "person"));

    /** {@return the code of the kind of entity that it is, by which claimants are told apart} */
    @Override
    String code();
}
