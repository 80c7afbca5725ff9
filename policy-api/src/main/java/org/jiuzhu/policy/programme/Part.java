package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A part of a benefit. The constants are the parts of the national programmes; a place whose text pays something else, such as a long-life allowance or a coupon, makes
 * a constant of its own. Parts are compared by identity: each is one constant.
 */
public final class Part implements Coded {

    /** 低保金: the allowance itself, yuan a month. */
    public static final Part ALLOWANCE = of("allowance", "保障金", "allowance", Frequency.MONTHLY);

    /** 分类施保: what is added for people with special difficulties, yuan a month. */
    public static final Part SUPPLEMENT = of("supplement", "分类施保增发", "supplement", Frequency.MONTHLY);

    /** 基本生活标准: extreme-poverty support, living, yuan a month. */
    public static final Part BASIC_LIVING = of("basic-living", "基本生活费", "basic living", Frequency.MONTHLY);

    /** 照料护理标准: extreme-poverty support, care, yuan a month. */
    public static final Part CARE = of("care", "照料护理费", "care", Frequency.MONTHLY);

    /** 渐退期发放: what is paid while the benefit runs out, yuan a month, instead of all other parts. */
    public static final Part RUN_ON = of("run-on", "渐退期保障金", "allowance while it runs out", Frequency.MONTHLY);

    /** 一次性救助金: a grant, yuan, once. */
    public static final Part GRANT = of("grant", "救助金", "grant", Frequency.ONCE);

    /** 补贴: a subsidy beside other programmes, such as the temporary price subsidy, yuan a month. */
    public static final Part SUBSIDY = of("subsidy", "补贴", "subsidy", Frequency.MONTHLY);

    /** 资助参保: what of a person's contribution to the residents' insurance is paid for them, yuan, for the insured year. */
    public static final Part CONTRIBUTION = of("contribution", "资助参保", "insurance contribution", Frequency.ONCE);

    /** 住院救助: medical assistance for stays in hospital, yuan. */
    public static final Part INPATIENT = of("inpatient", "住院救助", "inpatient assistance", Frequency.ONCE);

    /** 门诊救助: medical assistance for outpatient care, yuan. */
    public static final Part OUTPATIENT = of("outpatient", "门诊救助", "outpatient assistance", Frequency.ONCE);

    /** 倾斜救助: medical assistance where the burden is still heavy after all else, yuan. */
    public static final Part FURTHER = of("further", "倾斜救助", "further assistance", Frequency.ONCE);

    /** 过渡期生活救助: living in the time of transition after a disaster, yuan, once. */
    public static final Part TRANSITION_RELIEF =
            of("transition-relief", "过渡期生活救助金", "living relief in the transition", Frequency.ONCE);

    /** 旱灾临时生活困难救助: in hardship through drought, yuan, once. */
    public static final Part DROUGHT_RELIEF =
            of("drought-relief", "旱灾生活救助金", "living relief in a drought", Frequency.ONCE);

    /** 冬春临时生活困难救助: in the winter and spring after a disaster, yuan, once. */
    public static final Part WINTER_SPRING_RELIEF =
            of("winter-spring-relief", "冬春生活救助金", "living relief in winter and spring", Frequency.ONCE);

    /** 因灾倒损民房恢复重建: for a home that a disaster destroyed or damaged, yuan, once. */
    public static final Part REBUILDING = of("rebuilding", "住房恢复重建补助", "rebuilding grant", Frequency.ONCE);

    /** 生活补助: education assistance, living costs at school, yuan a term. */
    public static final Part SCHOOL_LIVING =
            of("school-living", "生活补助", "living subsidy at school", Frequency.EACH_TERM);

    /** 营养改善补助: education assistance, meals at school, yuan a term. */
    public static final Part NUTRITION = of("nutrition", "营养改善补助", "nutrition subsidy", Frequency.EACH_TERM);

    /** 住房租赁补贴: towards the rent of a household, yuan a month. */
    public static final Part RENT_SUBSIDY = of("rent-subsidy", "住房租赁补贴", "rent subsidy", Frequency.MONTHLY);

    /** 社会保险补贴: towards what a person in flexible work paid for social insurance, yuan, once for the months applied for. */
    public static final Part INSURANCE_SUBSIDY =
            of("insurance-subsidy", "社会保险补贴", "social-insurance subsidy", Frequency.ONCE);

    /** 公益性岗位补贴: in a public-welfare post, yuan a month. */
    public static final Part POST_SUBSIDY =
            of("post-subsidy", "公益性岗位补贴", "subsidy of a public-welfare post", Frequency.MONTHLY);

    /** 职业培训补贴: towards a training, yuan, once. */
    public static final Part TRAINING_SUBSIDY = of("training-subsidy", "职业培训补贴", "training subsidy", Frequency.ONCE);

    /** 职业技能鉴定补贴: towards a test of skills, yuan, once. */
    public static final Part SKILLS_TEST_SUBSIDY =
            of("skills-test-subsidy", "职业技能鉴定补贴", "subsidy of a skills test", Frequency.ONCE);

    /** 创业补贴: for who starts a business, yuan, once. */
    public static final Part START_UP_SUBSIDY = of("start-up-subsidy", "创业补贴", "start-up subsidy", Frequency.ONCE);

    /** All parts that the library itself knows, in the order in which results show them; those of plug-ins follow. */
    public static final ImmutableList<Part> ALL = ImmutableList.of(
            ALLOWANCE,
            SUPPLEMENT,
            BASIC_LIVING,
            CARE,
            RUN_ON,
            GRANT,
            SUBSIDY,
            CONTRIBUTION,
            INPATIENT,
            OUTPATIENT,
            FURTHER,
            TRANSITION_RELIEF,
            DROUGHT_RELIEF,
            WINTER_SPRING_RELIEF,
            REBUILDING,
            SCHOOL_LIVING,
            NUTRITION,
            RENT_SUBSIDY,
            INSURANCE_SUBSIDY,
            POST_SUBSIDY,
            TRAINING_SUBSIDY,
            SKILLS_TEST_SUBSIDY,
            START_UP_SUBSIDY);

    private final String code;
    private final Label label;
    private final Frequency frequency;

    private Part(String code, Label label, Frequency frequency) {
        this.code = code;
        this.label = label;
        this.frequency = frequency;
    }

    /**
     * A part.
     *
     * @param code its code, which no other part has that is paid at the same place; a second one does not load
     * @param zh its Chinese name
     * @param en its English name
     * @param frequency how often it is paid; a programme that is paid otherwise cannot have it
     * @return the part
     */
    public static Part of(String code, String zh, String en, Frequency frequency) {
        return new Part(code, Label.of(zh, en), frequency);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return how often it is paid} */
    public Frequency frequency() {
        return frequency;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
