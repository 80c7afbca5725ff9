package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Allowances and services for old people (老年人福利) in Changle. */
final class ChangleOldAge {

    static final Unruled SUBSIDY = shall(OPINION, "CL-2-1-10.6", "二（一）10")
            .says("完善经济困难老年人补贴", "The subsidy for elderly people in hardship is improved")
            .notBuilt();

    static final Unruled HOMES_ADAPTED = shall(OPINION, "CL-2-1-10.9", "二（一）10")
            .says(
                    "改造特殊困难老年人的住家，使之适合老年",
                    "Homes of elderly people in special hardship are adapted to old age")
            .notBuilt();

    private ChangleOldAge() {}
}
