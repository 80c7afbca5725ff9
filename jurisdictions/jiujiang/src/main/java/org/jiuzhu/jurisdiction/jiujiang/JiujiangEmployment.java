package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Jiujiang. */
final class JiujiangEmployment {

    static final Unruled HARD_TO_EMPLOY = shall(OPINIONS, "JJ-1-8.1", "一（八）")
            .says("就业救助对象列为就业困难人员，重点帮助", "Recipients count as hard to employ and are helped first")
            .notBuilt();

    static final Unruled NOBODY_IN_WORK = shall(OPINIONS, "JJ-1-8.2", "一（八）")
            .says("有能力和意愿的低保家庭至少一人就业", "In a dibao family able and willing at least one is in work")
            .notBuilt();

    static final Unruled NEEDS_FOUND_OUT = shall(OPINIONS, "JJ-1-8.3", "一（八）")
            .says("摸清对象底数和需求", "Number and needs of recipients are found out")
            .notBuilt();

    static final Unruled FREE_SERVICES = shall(OPINIONS, "JJ-1-8.4", "一（八）")
            .says("免费提供登记、咨询、指导、介绍等服务", "Registration, advice, guidance and placement are free")
            .notBuilt();

    static final Unruled TRAINING = shall(OPINIONS, "JJ-1-8.5", "一（八）")
            .says("提供技能或创业培训", "Training in skills or for a start-up is offered")
            .notBuilt();

    static final Unruled TRAINING_SUBSIDY = shall(OPINIONS, "JJ-1-8.6", "一（八）")
            .says("符合条件的给予职业培训补贴", "Who qualifies gets a training subsidy")
            .notBuilt();

    static final Unruled SKILLS_TEST_SUBSIDY = shall(OPINIONS, "JJ-1-8.7", "一（八）")
            .says("符合条件的给予一次性技能鉴定补贴", "Who qualifies gets a one-off subsidy for the skills test")
            .notBuilt();

    static final Unruled FIRMS_ENCOURAGED = encouraged(OPINIONS, "JJ-1-8.8", "一（八）")
            .says(
                    "以补贴、贷款和税费减免鼓励企业招用",
                    "Companies that hire are encouraged by subsidies, loans and relief")
            .notBuilt();

    static final Unruled START_UP = encouraged(OPINIONS, "JJ-1-8.9", "一（八）")
            .says("以培训、贷款和税费减免鼓励自主创业", "Self-employment is encouraged by training, loans and relief")
            .notBuilt();

    static final Unruled MEASURES_COMPLETED = shall(OPINIONS, "JJ-1-8.10", "一（八）")
            .says("健全就业救助措施", "The measures are completed")
            .organisational();

    private JiujiangEmployment() {}
}
