package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** How applications are taken in, checked, passed on and published in Jiujiang, whatever the programme. */
final class JiujiangAdministration {

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE,
        JiujiangTemporaryAssistance.SPECIAL_ASSISTANCE
    };

    private static final Condition<Household> OTHER_DEPARTMENT =
            Household.APPLICATION.its(Application.OTHER_DEPARTMENT);

    /**
     * Draws dibao or extreme-poverty support, as a household or one of it, or is recognised as of low income
     * (二（五）).
     */
    private static final Condition<Household> IS_ON_RECORD = anyOf(
            MinimumLivingAllowance.RECEIVES,
            Household.MEMBERS.any(anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES)),
            Household.LOW_INCOME);

    static final Unruled CARRIES_OUT_NATION = shall(OPINIONS, "JJ-0.1", "文件属性、通知、引言")
            .says(
                    "自2015年9月2日起，在全市落实国家暂行办法和省的通知",
                    "From 2 September 2015 the national measures and the provincial notice are carried out in the "
                            + "whole city")
            .organisational();

    static final Unruled JOINT_CONFERENCE = shall(OPINIONS, "JJ-2-1.1", "二（一）")
            .says(
                    "联席会议明确职责和制度，适时召开",
                    "The joint conference has duties and rules and meets as needed")
            .organisational();

    static final Unruled GOVERNMENT_LEADS = shall(OPINIONS, "JJ-2-1.2", "二（一）")
            .says(
                    "政府领导、民政牵头、部门配合、社会参与",
                    "Government leads, civil affairs heads, departments and society take part")
            .organisational();

    static final Rule<Household> DATA_SUPPLIED = shall(OPINIONS, "JJ-2-2.3", "二（二）")
            .says(
                    "户籍、税务、社会保险、不动产登记、工商、公积金、车船管理等单位和金融机构，配合民政部门核对信息",
                    "Registration, tax, social insurance, real-estate, business, housing-fund and vehicle authorities "
                            + "and financial institutions help civil affairs to check information")
            .reading(
                    "授权按国家规定；答复时限文件没有写",
                    "Consent follows the national rules; the text gives no time for the answer")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.DEPARTMENT,
                    "向民政部门提供户籍、税务、社保、不动产、工商、公积金、车船和金融信息用于核对",
                    "supplies registration, tax, insurance, property, business, housing-fund, vehicle and financial "
                            + "data for the check",
                    ALL));

    static final Rule<Household> RESULTS_USED = shall(OPINIONS, "JJ-2-2.4", "二（二）")
            .says(
                    "核对结果用于认定救助对象和住房保障对象",
                    "The results of the check serve to recognise recipients of assistance and of housing")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "认定时使用家庭经济状况核对结果",
                    "uses the results of the economic check when it decides",
                    ALL));

    static final Rule<Household> CHECKED = shall(OPINIONS, "JJ-2-2.6", "二（二）")
            .says(
                    "已建立核对机制的地区，依法对申请对象开展实质性核对",
                    "Where the mechanism exists, applicants are checked in substance under the law")
            .reading("由县级民政部门核对", "By civil affairs of the county")
            .when(Household.ENTITY, Household.AUTHORITY.its(JiujiangFacts.HAS_CHECKING_MECHANISM))
            .then(takes(Step.ECONOMIC_CHECK, Body.COUNTY, ALL));

    static final Rule<Household> ONE_WINDOW = shall(OPINIONS, "JJ-2-3.1", "二（三）")
            .says(
                    "乡（镇、街道）设立统一的社会救助“一门受理”申请窗口",
                    "Townships and subdistricts accept all applications for assistance at one window")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, ALL));

    static final Rule<Household> TRANSFERRED = shall(OPINIONS, "JJ-2-3.2", "二（三）")
            .says(
                    "乡（镇、街道）综合受理申请，按申请内容和部门职责及时转办",
                    "The township takes in every application and passes it on promptly by its content and the duties "
                            + "of the departments")
            .reading("“及时”没有写天数", "No number of days is given")
            .when(Household.ENTITY, OTHER_DEPARTMENT)
            .then(takes(Step.TRANSFER, Body.TOWNSHIP, ALL));

    static final Rule<Household> DEPARTMENT_HANDLES = shall(OPINIONS, "JJ-2-3.3", "二（三）")
            .says("有关部门对窗口转办的事项认真办理", "The department handles what the window passed on to it")
            .reading("不得让申请人另行申请", "It may not send the applicant to apply again")
            .when(Household.ENTITY, OTHER_DEPARTMENT)
            .then(effect(
                    Body.DEPARTMENT,
                    "配合并办理窗口转办的事项",
                    "cooperates and handles what the window passed on", ALL));

    static final Rule<Household> PROGRESS_TOLD = shall(OPINIONS, "JJ-2-3.4", "二（三）")
            .says("及时告知或者公开转办进度", "The progress of what was passed on is told or made public in time")
            .reading("告知申请人或者公开，有其一即可", "Telling the applicant or publishing it, either is enough")
            .when(Household.ENTITY, OTHER_DEPARTMENT)
            .then(effect(
                    Body.GOVERNMENT,
                    "及时告知申请人或者公开转办进度",
                    "tells the applicant of the progress or publishes it in time",
                    ALL));

    static final Unruled PLATFORM = shall(OPINIONS, "JJ-2-3.5", "二（三）")
            .says(
                    "县级建设信息平台，完善分办转接；乡镇优化流程",
                    "The county builds a platform and sorts how cases are passed on; townships improve their work")
            .organisational();

    static final Unruled HARDSHIP_SOUGHT_OUT = shall(OPINIONS, "JJ-2-3.6", "二（三）")
            .says("主动发现、快速响应，救助不留盲区", "Hardship is sought out and answered fast")
            .organisational();

    static final Unruled DATA_SHARED = shall(OPINIONS, "JJ-2-5.1", "二（五）")
            .says("推进信息化，建立部门信息共享", "Digital work and sharing between departments are built up")
            .organisational();

    static final Rule<Household> DATA_GIVEN = shall(OPINIONS, "JJ-2-5.2", "二（五）")
            .says(
                    "民政部门及时向其他救助管理部门提供低保、特困供养对象和其他困难群众的基本信息",
                    "Civil affairs promptly gives the other departments the basic data of dibao and extreme-poverty "
                            + "recipients and others in difficulty")
            .reading(
                    "其他困难群众指已认定的低收入家庭",
                    "The others in difficulty are recognised low-income households")
            .when(Household.ENTITY, IS_ON_RECORD)
            .then(effect(
                    Body.COUNTY,
                    "及时向教育、住房、就业、卫生等部门提供其基本信息",
                    "promptly gives its basic data to the education, housing, employment and health departments",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Household> DATA_REPORTED = shall(OPINIONS, "JJ-2-5.3", "二（五）")
            .says(
                    "教育、人社、房产、规划、卫生部门及时将对象获得的教育、就业、住房和疾病应急救助反馈民政部门",
                    "The departments of education, human resources, housing, planning and health promptly report to "
                            + "civil affairs who got education, employment, housing and emergency disease assistance")
            .when(Household.ENTITY, JiujiangFacts.GETS_ASSISTANCE_OF_DEPARTMENTS)
            .then(effect(
                    Body.DEPARTMENT,
                    "及时将已给予的救助反馈民政部门",
                    "promptly reports the assistance given to civil affairs",
                    Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> REPORTS_USED = shall(OPINIONS, "JJ-2-5.4", "二（五）")
            .says(
                    "对各项救助之后仍有困难的家庭，以反馈的信息作为给予临时救助的依据",
                    "For a family still in difficulty after other assistance, those reports are the basis of temporary "
                            + "assistance")
            .when(
                    Household.ENTITY,
                    allOf(JiujiangFacts.GETS_ASSISTANCE_OF_DEPARTMENTS, Household.DIFFICULT_AFTER_OTHER_ASSISTANCE))
            .then(effect(
                    Body.COUNTY,
                    "以各部门反馈的救助信息作为给予临时救助的依据",
                    "bases temporary assistance on what the departments reported",
                    Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> EXAMINATION_NOTICE = shall(OPINIONS, "JJ-2-7.2", "二（七）")
            .says(
                    "家庭获得救助前，在申请人居住的村（居）民委员会进行审核公示",
                    "Before a family gets assistance the result of the examination is put up at the village committee "
                            + "where the applicant lives")
            .reading(
                    "公示的地点是居住地的村（居）民委员会；由谁公示没有写，按审核的乡镇（街道）；天数按国家规定",
                    "The place is the village committee of residence. Who puts it up is not said: the township, which "
                            + "examines. The days follow the national rules")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, ALL));

    static final Rule<Household> APPROVAL_NOTICE = shall(OPINIONS, "JJ-2-7.3", "二（七）")
            .says(
                    "家庭获得救助前，在申请人居住的村（居）民委员会进行审批公示",
                    "Before a family gets assistance the approval is put up at the same village committee")
            .reading(
                    "与审核公示各做一次；国家2021年起只要求一次公示，本文件的两次公示仍然有效",
                    "In addition to the first notice; since 2021 the nation asks for one notice only, and this second "
                            + "one stays")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.DECISION_NOTICE, ALL));

    static final Rule<Household> STANDING_NOTICE = shall(OPINIONS, "JJ-2-7.4", "二（七）")
            .says(
                    "家庭获得救助后，在同一地点长期公示，随时接受监督",
                    "After the grant the family’s case stays put up at the same place, open to supervision at any time")
            .reading("长期指享受救助期间", "For as long as assistance is drawn")
            .forEvery(Household.ENTITY)
            .then(takes(Step.STANDING_NOTICE, Body.TOWNSHIP, ALL));

    static final Unruled MADE_KNOWN = shall(OPINIONS, "JJ-3-5.1", "三（五）")
            .says("广泛宣传暂行办法", "The measures are made widely known")
            .organisational();

    static final Unruled NEEDS_PUBLISHED = shall(OPINIONS, "JJ-3-5.2", "三（五）")
            .says("搭建需求发布平台，动员社会参与", "A platform publishes needs and society is mobilised")
            .organisational();

    private JiujiangAdministration() {}
}
