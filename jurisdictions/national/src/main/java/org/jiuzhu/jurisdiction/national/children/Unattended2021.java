package org.jiuzhu.jurisdiction.national.children;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_125;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.rule.Rule;

/** De facto unattended children by the notice that added two situations (民发〔2020〕125号), from January 2021. */
public final class Unattended2021 {

    /** 125号 一. */
    public static final Rule<Parent> SITUATION = shall(CHILDREN_125, "N125-1.1", "一")
            .says(
                    "在原有情形之外，增加被撤销监护资格、被遣送（驱逐）出境两种情形",
                    "Beside the situations there were, custody revoked and deportation are added")
            .forEvery(Parent.ENTITY)
            .then(ChildSupport.SITUATION.is(anyOf(Unattended2020.SITUATIONS, Parent.CUSTODY_REVOKED, Parent.DEPORTED)));

    private Unattended2021() {}
}
