package org.jiuzhu.jurisdiction.xinxiang;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/**
 * Xinxiang (新乡市), Henan: the city’s plan for reforming social assistance, 新办〔2021〕20号. It says nothing of low-income margin
 * households; they follow the national rules.
 */
public final class Xinxiang implements Jurisdiction {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            // 一、夯实基本生活救助体系
            XinxiangDibao.ALONE_SERIOUSLY_ILL,
            XinxiangDibao.ALONE_SEVERELY_DISABLED,
            XinxiangDibao.ALONE_SUPPORTED_BY_FAMILY,
            XinxiangDibao.SCREEN_UNSTABLE,
            XinxiangDibao.SCREEN_MARGINAL,
            XinxiangDibao.SCREEN_SUDDEN,
            XinxiangDibao.SUPPLEMENT,
            XinxiangExtremePoverty.MINOR_UNDER_18,
            XinxiangExtremePoverty.STILL_AT_SCHOOL,
            XinxiangAuthority.CARE_HOME,
            XinxiangAuthority.FULL_CARE_FLOOR,
            XinxiangAuthority.HALF_CARE_FLOOR,
            XinxiangAuthority.SELF_CARE_FLOOR,
            XinxiangAdministration.NOT_ADJUSTED,
            XinxiangDibao.RUN_ON_AFTER_DEATH,
            XinxiangExtremePoverty.NOT_TAKEN_BACK,
            XinxiangAdministration.REPORTS_CHANGES,
            XinxiangAdministration.APPLIES_WHERE_LIVING,
            XinxiangAdministration.CERTIFICATE_OF_REGISTRATION,
            // 二、健全专项社会救助体系
            XinxiangDibao.WORK_COST,
            XinxiangDibao.GRADUAL_EXIT,
            // 三、完善急难社会救助体系
            XinxiangTemporaryAssistance.SMALL_AMOUNT_FIRST,
            XinxiangTemporaryAssistance.EXPLAINED_AFTERWARDS,
            XinxiangTemporaryAssistance.TIERED_APPROVAL,
            XinxiangTemporaryAssistance.STAGED,
            XinxiangTemporaryAssistance.CASE_BY_CASE,
            XinxiangTemporaryAssistance.ABOVE_STANDARD,
            XinxiangAuthority.RESERVE_FUND,
            XinxiangTemporaryAssistance.TOWNSHIP_DECIDES_SMALL_GRANTS,
            XinxiangTemporaryAssistance.VILLAGE_CARRIES_OUT,
            XinxiangTemporaryAssistance.NOT_CHECKED_AGAIN,
            // 五、深化“放管服”改革
            XinxiangDibao.TOWNSHIP_DECIDES,
            XinxiangExtremePoverty.TOWNSHIP_DECIDES,
            XinxiangAdministration.HEAD_IS_RESPONSIBLE,
            XinxiangAdministration.SPOT_CHECKED,
            XinxiangAdministration.NO_APPRAISAL,
            XinxiangAdministration.PLATFORM_PROOFS,
            XinxiangAdministration.CHECK_IS_AUTHORISED,
            XinxiangAdministration.MOBILE,
            XinxiangAdministration.VILLAGE_REPORTS,
            XinxiangAdministration.ONE_WINDOW,
            XinxiangAdministration.TRANSFERRED,
            XinxiangAdministration.DEPARTMENT_FEEDS_BACK,
            XinxiangAdministration.HOTLINE,
            // 六、强化社会救助工作保障
            XinxiangAuthority.NAMED_PERSON,
            XinxiangAuthority.WORK_FUNDS,
            XinxiangAuthority.FUNDS_FOLLOW_TASKS,
            XinxiangAuthority.COUNTY_FULL_TIME_STAFF,
            XinxiangAuthority.COUNTY_STAFF,
            XinxiangAuthority.TOWN_FULL_TIME_STAFF,
            XinxiangAuthority.VILLAGE_ASSISTANT,
            XinxiangAuthority.SERVICE_STATION,
            XinxiangAuthority.STAFF_IN_PLACE);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Xinxiang() {}

    @Override
    public Place place() {
        return Place.of("410700");
    }

    @Override
    public Label name() {
        return Label.of("新乡市", "Xinxiang");
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return RULES;
    }
}
