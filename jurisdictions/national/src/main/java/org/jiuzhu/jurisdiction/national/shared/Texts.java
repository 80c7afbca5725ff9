package org.jiuzhu.jurisdiction.national.shared;

import static org.jiuzhu.policy.rule.Words.number;

import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The national documents that rules cite, each with the days for which the library uses it. */
public final class Texts {

    /**
     * 城市居民最低生活保障条例, Order 271: only its §2, on what is no income of urban households, from
     * {@link #DIBAO_2012} to June 2021.
     */
    public static final Text REGULATION_271 = text(
            "271号",
            "城市居民最低生活保障条例",
            "Regulations on the urban dibao",
            "国务院令第271号",
            Period.between("2012-12-12", "2021-06-30"));

    /** 城市生活无着的流浪乞讨人员救助管理办法; the law of 2026 did not repeal it, so it stays in force here. */
    public static final Text VAGRANTS_381 = text(
            "381号",
            "城市生活无着的流浪乞讨人员救助管理办法",
            "Measures on assistance to vagrants and beggars in cities",
            "国务院令第381号",
            Period.from("2003-08-01"));

    /** 城市生活无着的流浪乞讨人员救助管理办法实施细则. */
    public static final Text VAGRANTS_24 = text(
            "24号",
            "城市生活无着的流浪乞讨人员救助管理办法实施细则",
            "Rules that carry out the measures on vagrants and beggars",
            "民政部令第24号",
            Period.from("2003-08-01"));

    /** 生活无着的流浪乞讨人员救助管理机构工作规程. */
    public static final Text VAGRANTS_132 = text(
            "132号",
            "生活无着的流浪乞讨人员救助管理机构工作规程",
            "Working rules of rescue institutions for vagrants and beggars",
            "民发〔2014〕132号",
            Period.from("2014-08-01"));

    /** 关于加强生活无着流浪乞讨人员身份查询和照料安置工作的意见, of civil affairs and the police. */
    public static final Text VAGRANTS_158 = text(
            "158号",
            "关于加强生活无着流浪乞讨人员身份查询和照料安置工作的意见",
            "Opinion on identifying and settling vagrants and beggars",
            "民发〔2015〕158号",
            Period.from("2015-08-20"));

    /** 最低生活保障审核审批办法（试行）, repealed by {@link #DIBAO_57}. */
    public static final Text DIBAO_2012 = text(
            "220号",
            "最低生活保障审核审批办法（试行）",
            "Trial measures for examining and approving dibao",
            "民发〔2012〕220号",
            Period.between("2012-12-12", "2021-06-30"));

    /** 社会救助暂行办法, Order 649. Nobody repealed it; from July 2026 the law takes its place here. */
    public static final Text MEASURES_649 = text(
            "649号",
            "社会救助暂行办法",
            "Interim measures for social assistance",
            "国务院令第649号",
            Period.between("2014-05-01", "2026-06-30"));

    /** 自然灾害救助条例, Order 577 of 2010 as it was changed on 2 March 2019; the wording before was not at hand. */
    public static final Text DISASTER_577 =
            text(
                    "577号",
                    "自然灾害救助条例",
                    "Regulations on natural-disaster relief", "国务院令第577号", Period.from("2019-03-02"));

    /** 国家自然灾害救助应急预案 of 2016, replaced by {@link #DISASTER_PLAN_2024}. */
    public static final Text DISASTER_PLAN_2016 = text(
            "2016预案",
            "国家自然灾害救助应急预案（2016年）",
            "National plan for natural-disaster relief (2016)",
            "国办函〔2016〕25号",
            Period.between("2016-03-10", "2024-01-19"));

    /** 国家自然灾害救助应急预案 of 2024. */
    public static final Text DISASTER_PLAN_2024 = text(
            "2024预案",
            "国家自然灾害救助应急预案（2024年）",
            "National plan for natural-disaster relief (2024)",
            "国办函〔2024〕11号",
            Period.from("2024-01-20"));

    /** 国务院关于全面建立临时救助制度的通知. */
    public static final Text TEMPORARY_47 = text(
            "国发47号",
            "国务院关于全面建立临时救助制度的通知",
            "Notice on setting up temporary assistance everywhere",
            "国发〔2014〕47号",
            Period.from("2014-10-03"));

    /**
     * 关于进一步完善医疗救助制度全面开展重特大疾病医疗救助工作的意见, superseded by {@link #MEDICAL_42}; known from
     * reports, so a rule cites what it is about instead of a clause.
     */
    public static final Text MEDICAL_30 = text(
            "30号",
            "关于进一步完善医疗救助制度全面开展重特大疾病医疗救助工作的意见",
            "Opinion on improving medical assistance",
            "国办发〔2015〕30号",
            Period.between("2015-04-30", "2021-10-27"));

    /**
     * 国务院办公厅关于加强孤儿保障工作的意见, of 2010; on which day it was issued was not at hand, so it is used from
     * the year after.
     */
    public static final Text ORPHANS_54 = text(
            "国办发54号",
            "国务院办公厅关于加强孤儿保障工作的意见",
            "Opinion on support for orphans",
            "国办发〔2010〕54号",
            Period.from("2011-01-01"));

    /** 国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见. */
    public static final Text DISABILITY_52 = text(
            "国发52号",
            "国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见",
            "Opinion on the two disability subsidies",
            "国发〔2015〕52号",
            Period.from("2016-01-01"));

    /** 国务院关于进一步健全特困人员救助供养制度的意见, still in force beside {@link #EXTREME_POVERTY_43}. */
    public static final Text SUPPORT_14 = text(
            "国发14号",
            "国务院关于进一步健全特困人员救助供养制度的意见",
            "Opinion on extreme-poverty support",
            "国发〔2016〕14号",
            Period.from("2016-02-10"));

    /** 特困人员认定办法 of 2016 with the opinion it carries out, for cases before July 2021. */
    public static final Text EXTREME_POVERTY_2016 = text(
            "178号",
            "特困人员认定办法（2016年）",
            "Measures for recognising extreme-poverty persons (2016)",
            "国发〔2016〕14号、民发〔2016〕178号",
            Period.between("2016-10-10", "2021-06-30"));

    /** 关于进一步加强和改进临时救助工作的意见. */
    public static final Text TEMPORARY_23 = text(
            "23号",
            "关于进一步加强和改进临时救助工作的意见",
            "Opinion on strengthening and improving temporary assistance",
            "民发〔2018〕23号",
            Period.from("2018-01-23"));

    /** 关于进一步加强事实无人抚养儿童保障工作的意见; the subsidy was paid from January 2020. */
    public static final Text CHILDREN_62 = text(
            "62号",
            "关于进一步加强事实无人抚养儿童保障工作的意见",
            "Opinion on support for de facto unattended children",
            "民发〔2019〕62号",
            Period.from("2020-01-01"));

    /**
     * 关于进一步做好事实无人抚养儿童保障有关工作的通知, of December 2020; used from the first day of which it is
     * certain that it was in force.
     */
    public static final Text CHILDREN_125 = text(
            "125号",
            "关于进一步做好事实无人抚养儿童保障有关工作的通知",
            "Notice on support for de facto unattended children",
            "民发〔2020〕125号",
            Period.from("2021-01-01"));

    /** 关于改革完善社会救助制度的意见, of the two general offices. */
    public static final Text OPINION_2020 = text(
            "2020意见",
            "关于改革完善社会救助制度的意见",
            "Opinion on reforming and improving social assistance",
            "中办、国办《关于改革完善社会救助制度的意见》",
            Period.from("2020-08-25"));

    /**
     * 最低生活保障审核确认办法; whether it was revised after the law of 2026 is not known, so it stays in force here.
     */
    public static final Text DIBAO_57 = text(
            "57号",
            "最低生活保障审核确认办法",
            "Measures for examining and confirming dibao",
            "民发〔2021〕57号",
            Period.from("2021-07-01"));

    /** 特困人员认定办法; whether it was revised after the law of 2026 is not known, so it stays in force here. */
    public static final Text EXTREME_POVERTY_43 = text(
            "43号",
            "特困人员认定办法",
            "Measures for recognising extreme-poverty persons",
            "民发〔2021〕43号",
            Period.from("2021-07-01"));

    /**
     * 关于健全重特大疾病医疗保险和救助制度的意见; known from lower documents, so a rule cites what it is about instead
     * of a clause.
     */
    public static final Text MEDICAL_42 = text(
            "42号",
            "关于健全重特大疾病医疗保险和救助制度的意见",
            "Opinion on insurance and assistance for serious diseases",
            "国办发〔2021〕42号",
            Period.from("2021-10-28"));

    /** 关于进一步做好最低生活保障等社会救助兜底工作的通知. */
    public static final Text NOTICE_83 = text(
            "83号",
            "关于进一步做好最低生活保障等社会救助兜底工作的通知",
            "Notice on dibao and other assistance of last resort",
            "民发〔2022〕83号",
            Period.from("2022-10-20"));

    /** 关于加强低收入人口动态监测做好分层分类社会救助工作的意见. */
    public static final Text OPINION_39 = text(
            "39号",
            "关于加强低收入人口动态监测做好分层分类社会救助工作的意见",
            "Opinion on monitoring low-income people and assistance by layers and classes",
            "国办发〔2023〕39号",
            Period.from("2023-10-19"));

    /** 刚性支出困难家庭认定办法. */
    public static final Text HARDSHIP_2025 = text(
            "刚性支出办法",
            "刚性支出困难家庭认定办法",
            "Measures for recognising households in rigid-expenditure hardship",
            "刚性支出困难家庭认定办法",
            Period.from("2025-01-01"));

    /** 中华人民共和国社会救助法. */
    public static final Text LAW =
            text(
                    "社会救助法",
                    "中华人民共和国社会救助法", "Social Assistance Law", "社会救助法", Period.from("2026-07-01"));

    /** 国务院关于进一步完善城乡义务教育经费保障机制的通知: with the figures set under it since. */
    public static final Text SCHOOL_FUNDING_67 = text(
            "国发67号",
            "国务院关于进一步完善城乡义务教育经费保障机制的通知",
            "Notice on the funding of compulsory education",
            "国发〔2015〕67号",
            Period.from("2015-11-25"));

    /** 免除普通高中建档立卡等家庭经济困难学生学杂费的意见, from the autumn term of 2016. */
    public static final Text UPPER_SECONDARY_292 = text(
            "财教292号",
            "关于免除普通高中建档立卡等家庭经济困难学生学杂费的意见",
            "Opinion on waiving the fees of upper secondary students in difficulty",
            "财教〔2016〕292号",
            Period.from("2016-09-01"));

    /** 残疾人教育条例. */
    public static final Text DISABLED_EDUCATION = text(
            "残疾人教育条例",
            "残疾人教育条例",
            "Regulations on the education of disabled persons",
            "国务院令第674号",
            Period.from("2017-05-01"));

    /** 国家助学贷款政策: the ceilings that the notices of 2014, 2021, 2023 and 2024 set one after the other. */
    public static final Text STUDENT_LOANS = text(
            "助学贷款",
            "国家助学贷款政策（2014、2021、2023、2024年各次通知）",
            "Policy on student loans (notices of 2014, 2021, 2023 and 2024)",
            "国家助学贷款政策",
            Period.from("2014-09-01"));

    /** 调整高等教育阶段和高中阶段国家奖助学金政策的通知, for the autumn term of 2024 and later. */
    public static final Text STUDENT_AID_181 = text(
            "财教181号",
            "关于调整高等教育阶段和高中阶段国家奖助学金政策的通知",
            "Notice on national scholarships and grants",
            "财教〔2024〕181号",
            Period.from("2024-09-01"));

    /** 学前教育法. */
    public static final Text PRESCHOOL_LAW =
            text(
                    "学前教育法",
                    "中华人民共和国学前教育法", "Preschool Education Law", "学前教育法", Period.from("2025-06-01"));

    /** 关于逐步推行免费学前教育的意见, from the autumn term of 2025. */
    public static final Text FREE_PRESCHOOL_27 = text(
            "27号",
            "关于逐步推行免费学前教育的意见",
            "Opinion on free preschool education step by step",
            "国办发〔2025〕27号",
            Period.from("2025-09-01"));

    /** 就业促进法 as it was changed on 24 April 2015; the wording before was not at hand. */
    public static final Text EMPLOYMENT_PROMOTION =
            text(
                    "就业促进法",
                    "中华人民共和国就业促进法", "Employment Promotion Law", "就业促进法", Period.from("2015-04-24"));

    /**
     * 就业补助资金管理办法, of 2017, 2023 and January 2026. Known from lower documents that carry them on, so a rule
     * cites what it is about instead of a clause. On which day the first was issued was not at hand, so it is used
     * from the year after. Whether that of 2026 changed a figure is not known; places still use them.
     */
    public static final Text EMPLOYMENT_FUNDS = text(
            "就业资金办法",
            "就业补助资金管理办法（2017、2023、2026年）",
            "Measures on the employment funds (2017, 2023 and 2026)",
            "财社〔2017〕164号、财社〔2023〕181号、财社〔2026〕1号",
            Period.from("2018-01-01"));

    /**
     * 关于推进全方位公共就业服务的指导意见, of 2018; on which day it was issued was not at hand, so it is used from
     * the year after.
     */
    public static final Text EMPLOYMENT_SERVICES = text(
            "就业服务意见",
            "关于推进全方位公共就业服务的指导意见",
            "Opinion on public employment services",
            "关于推进全方位公共就业服务的指导意见（2018年）",
            Period.from("2019-01-01"));

    /**
     * 公益性岗位开发管理的通知, of 2019; known from reports, so a rule cites what it is about, and used from the year
     * after.
     */
    public static final Text PUBLIC_POSTS = text(
            "公益性岗位通知",
            "关于做好公益性岗位开发管理有关工作的通知",
            "Notice on public-welfare posts",
            "人社部发〔2019〕124号",
            Period.from("2020-01-01"));

    /** Who gets employment assistance. */
    public static final Basis ON_EMPLOYMENT = MEASURES_649.clause("§42").then(LAW.clause("§27"));

    /** 全面推行惠民殡葬政策的指导意见 of 2012; on which day it was issued was not at hand, so it is used from 2013. */
    public static final Text FUNERAL_2012 = text(
            "惠民殡葬意见",
            "全面推行惠民殡葬政策指导意见",
            "Guidance on funerals for the benefit of the people",
            "民政部2012年惠民殡葬指导意见",
            Period.from("2013-01-01"));

    /** 国务院关于建立残疾儿童康复救助制度的意见. */
    public static final Text REHABILITATION_2018 = text(
            "康复救助意见",
            "国务院关于建立残疾儿童康复救助制度的意见",
            "Opinion on the rehabilitation of disabled children",
            "国务院2018年残疾儿童康复救助意见",
            Period.from("2018-10-01"));

    /** 老年人权益保障法 as it was changed on 29 December 2018; a rule cites what it is about instead of an article. */
    public static final Text ELDERLY_LAW = text(
            "老年人权益保障法",
            "中华人民共和国老年人权益保障法",
            "Law on the rights of the elderly",
            "老年人权益保障法", Period.from("2018-12-29"));

    /** 低收入妇女“两癌”救助项目 of the lottery fund of the state, since 2021; before, for mothers in the country. */
    public static final Text WOMEN_CANCER_2021 = text(
            "两癌救助",
            "中央专项彩票公益金低收入妇女“两癌”救助项目",
            "Lottery-funded assistance to low-income women with one of two cancers",
            "低收入妇女“两癌”救助项目",
            Period.from("2021-01-01"));

    /** Who gets education assistance. */
    public static final Basis ON_EDUCATION = MEASURES_649.clause("§33").then(LAW.clause("§25"));

    /** Who is a co-living member. */
    public static final Basis ON_MEMBERS = DIBAO_2012.clause("§5").then(DIBAO_57.clause("§7"));

    /** What is income of the family. */
    public static final Basis ON_INCOME = DIBAO_2012.clause("§16").then(DIBAO_57.clause("§13"));

    /** Who applies for dibao alone. */
    public static final Basis ON_ALONE = DIBAO_2012.clause("§10").then(DIBAO_57.clause("§8"));

    /** Who is given more than dibao. */
    public static final Basis ON_SPECIAL_DIFFICULTY = MEASURES_649.clause("§12").then(DIBAO_57.clause("§27"));

    private static Text text(String id, String zh, String en, String number, Period inForce) {
        return new Text(id, Label.of(zh, en), number, inForce);
    }

    private Texts() {}
}
