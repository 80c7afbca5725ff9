package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/** Extreme-poverty support (特困人员供养) in Jiujiang. */
final class JiujiangExtremePoverty {

    static final Unruled URBAN_BY_CLASSES = encouraged(OPINIONS, "JJ-1-2.1", "一（二）")
            .says(
                    "探索对城镇“三无”人员分类保障",
                    "Protecting urban people without means, ability and supporters by classes is explored")
            .organisational();

    static final Unruled URBAN_AND_RURAL_TOGETHER = shall(OPINIONS, "JJ-1-2.2", "一（二）")
            .says(
                    "城乡特困供养统筹，与养老、医疗、低保、孤儿保障衔接",
                    "Urban and rural support become one and are linked with pensions, medical protection, dibao and "
                            + "support of orphans")
            .organisational();

    static final Rule<Authority> STANDARD_RISES = shall(OPINIONS, "JJ-1-2.4", "一（二）")
            .says("逐步提高特困人员供养标准", "The standard of extreme-poverty support is raised step by step")
            .reading(
                    "没有写幅度和间隔，故只要求不低于上年末的标准，相等的符合",
                    "Neither size nor interval is given, so it only must not be below that of the end of last year; "
                            + "equal is enough")
            .reading(
                    "比较基本生活标准，城市、农村，集中、分散供养分别比较；没有按供养方式公布的，比较统一的标准",
                    "The basic living standard is compared, urban and rural, in institutions and outside them; where "
                            + "none is published by form of support, the one standard")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    notLowered(basicLiving("institutional").urban()),
                    notLowered(basicLiving("dispersed").urban()),
                    notLowered(basicLiving("institutional").rural()),
                    notLowered(basicLiving("dispersed").rural()))));

    static final Rule<Member> FOUND_AND_SUPPORTED = shall(OPINIONS, "JJ-1-2.5", "一（二）")
            .says("主动发现特困人员并落实供养政策", "People in extreme poverty are sought out and given support")
            .reading(
                    "由谁发现文件没有写，按乡镇（街道）",
                    "The text does not say who searches; it is taken to be the township")
            .when(
                    Member.ENTITY,
                    allOf(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT), not(ExtremePovertySupport.RECEIVES)))
            .then(effect(
                    Body.TOWNSHIP,
                    "主动办理，不等本人申请",
                    "takes up the case on its own, without waiting for an application",
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Authority> EVERYBODY_SUPPORTED = shall(OPINIONS, "JJ-1-2.6", "一（二）")
            .says("特困人员应保尽保", "Everybody who qualifies for extreme-poverty support gets it")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.EXTREME_POVERTY_SUPPORTED.isAtLeast(JiujiangFacts.EXTREME_POVERTY_QUALIFYING)));

    static final Unruled INSTITUTIONS = shall(OPINIONS, "JJ-1-2.7", "一（二）")
            .says("加强监督，建设供养服务机构", "Supervision is strengthened and institutions of support are built")
            .organisational();

    private JiujiangExtremePoverty() {}

    private static Standard.Use basicLiving(String variant) {
        return Standard.EXTREME_POVERTY_BASIC_LIVING.variant(variant);
    }

    private static Condition<Authority> notLowered(Standard.Use standard) {
        return standard.isAtLeast(standard.ofPreviousYear());
    }
}
