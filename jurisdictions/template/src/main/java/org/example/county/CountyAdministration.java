package org.example.county;

import static org.example.county.CountyText.NOTICE;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** What the county says of all programmes together. */
final class CountyAdministration {

    static final Unruled PURPOSE = shall(NOTICE, "SC-1.1", "§1")
            .says("保障困难群众的基本生活", "The basic living of people in hardship is secured")
            .organisational();

    private CountyAdministration() {}
}
