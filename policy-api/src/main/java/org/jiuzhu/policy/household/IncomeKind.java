package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of income (收入), as the national rules name them: what is counted and what is not depends on programme and date. */
public enum IncomeKind implements Coded {
    /** 工资性收入: all pay for work, before work costs. */
    WAGE("wage", "工资性收入", "wages"),
    /**
     * 经营净收入: business income less its costs, depreciation and production taxes. Where nothing is left, or a loss, it is nothing: an amount is never
     * negative.
     */
    BUSINESS("business", "经营净收入", "net business income"),
    /** 财产净收入: interest, dividends, rent, land transfer, less their costs. */
    PROPERTY("property", "财产净收入", "net property income"),
    /** 赡养费、抚养费、扶养费 received from who has the duty. */
    MAINTENANCE("maintenance", "赡养、抚养、扶养费", "maintenance"),
    /** 离退休金: pension of former employees. */
    PENSION("pension", "离退休金", "retirement pension"),
    /** 城乡居民基本养老保险基础养老金: the part that the centre sets. */
    BASIC_PENSION("basic-pension", "城乡居民基本养老保险基础养老金（中央确定部分）", "basic pension of residents (central part)"),
    /** 城乡居民基本养老保险: what is paid beyond the central basic pension. */
    OTHER_RESIDENT_PENSION("other-resident-pension", "城乡居民养老金其余部分", "rest of the residents’ pension"),
    /** 基本医疗保险等社会保险待遇: benefits of medical and like insurance. */
    SOCIAL_INSURANCE_IN_KIND("medical-insurance", "基本医疗保险等社会保险待遇", "medical insurance and like benefits"),
    /** 失业保险金. */
    UNEMPLOYMENT("unemployment", "失业保险金", "unemployment insurance"),
    /** 遗属补助金. */
    SURVIVOR("survivor", "遗属补助金", "survivors’ allowance"),
    /** 赔偿收入: damages and compensation. */
    COMPENSATION("compensation", "赔偿收入", "compensation"),
    /** 接受遗产、赠与等 other than maintenance. */
    GIFT("gift", "接受赠与", "gifts"),
    /** 国家规定的优待抚恤金. */
    PREFERENTIAL("preferential", "优待抚恤金", "preferential and pension treatment of servicemen"),
    /** 计划生育奖励与扶助金. */
    FAMILY_PLANNING("family-planning", "计划生育奖励与扶助金", "family-planning reward and support"),
    /** 奖学金. */
    SCHOLARSHIP("scholarship", "奖学金", "scholarship"),
    /** 见义勇为等奖励性补助. */
    BRAVERY_AWARD("bravery-award", "见义勇为等奖励性补助", "award for bravery and the like"),
    /** 政府发放的各类社会救助款物. */
    SOCIAL_ASSISTANCE("social-assistance", "政府发放的社会救助款物", "government social assistance"),
    /** 困难残疾人生活补贴和重度残疾人护理补贴. */
    DISABILITY_SUBSIDY("disability-subsidy", "残疾人两项补贴", "the two disability subsidies"),
    /** 事实无人抚养儿童基本生活补贴. */
    UNATTENDED_CHILD("unattended-child", "事实无人抚养儿童基本生活补贴", "living allowance of de facto unattended children"),
    /** 高龄津贴. */
    OLD_AGE_ALLOWANCE("old-age-allowance", "高龄津贴", "old-age allowance"),
    /** 惠农补贴: subsidies paid for farming the land. */
    FARM_SUBSIDY("farm-subsidy", "惠农补贴", "farm subsidies"),
    /** 助学金: a grant paid by the state or a school to a student in difficulty; an award for merit is a {@link #SCHOLARSHIP}. */
    STUDENT_GRANT("student-grant", "助学金", "student grant"),
    /** 征地拆迁补偿: compensation for land or a house that was taken. */
    RELOCATION_COMPENSATION("relocation-compensation", "征地拆迁补偿", "compensation for land or housing taken"),
    /** 其他应当计入家庭收入的项目. */
    OTHER("other", "其他应计入家庭收入的项目", "other countable income");

    private final String code;
    private final Label label;

    IncomeKind(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
