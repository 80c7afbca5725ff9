package org.jiuzhu.jurisdiction.xinxiang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/**
 * Xinxiang (新乡市), Henan: the city’s plan for reforming social assistance, 新办〔2021〕20号. It says nothing of low-income margin
 * households; they follow the national rules.
 */
public final class Xinxiang implements Jurisdiction {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            // 一、夯实基本生活救助体系
            .add(XinxiangDibao.ALONE_SERIOUSLY_ILL)
            .add(XinxiangDibao.ALONE_SEVERELY_DISABLED)
            .add(XinxiangDibao.ALONE_SUPPORTED_BY_FAMILY)
            .add(XinxiangDibao.SCREEN_UNSTABLE)
            .add(XinxiangDibao.SCREEN_MARGINAL)
            .add(XinxiangDibao.SCREEN_SUDDEN)
            .add(XinxiangDibao.SUPPLEMENT)
            .add(XinxiangExtremePoverty.MINOR_UNDER_18)
            .add(XinxiangExtremePoverty.STILL_AT_SCHOOL)
            .add(XinxiangAuthority.CARE_HOME)
            .add(XinxiangAuthority.SHARE_IN_INSTITUTIONS_RISES)
            .add(XinxiangExtremePoverty.CARE_BY_AGREEMENT)
            .add(XinxiangAuthority.DIBAO_STANDARD_MECHANISM)
            .add(XinxiangAuthority.SUPPORT_STANDARD_MECHANISM)
            .add(XinxiangAuthority.FULL_CARE_FLOOR)
            .add(XinxiangAuthority.HALF_CARE_FLOOR)
            .add(XinxiangAuthority.SELF_CARE_FLOOR)
            .add(XinxiangAdministration.NOT_ADJUSTED)
            .add(XinxiangDibao.RUN_ON_AFTER_DEATH)
            .add(XinxiangDibao.SHARE_RUNS_ON)
            .add(XinxiangExtremePoverty.NOT_TAKEN_BACK)
            .add(XinxiangAdministration.REPORTS_CHANGES)
            .add(XinxiangAdministration.APPLIES_WHERE_LIVING)
            .add(XinxiangAdministration.CERTIFICATE_OF_REGISTRATION)
            .add(XinxiangAdministration.CERTIFIES)
            // 二、健全专项社会救助体系
            .add(XinxiangDibao.WORK_COST)
            .add(XinxiangDibao.NO_WORK_COST)
            .add(XinxiangDibao.GRADUAL_EXIT)
            // 三、完善急难社会救助体系
            .add(XinxiangTemporaryAssistance.SMALL_AMOUNT_FIRST)
            .add(XinxiangTemporaryAssistance.EXPLAINED_AFTERWARDS)
            .add(XinxiangTemporaryAssistance.TIERED_APPROVAL)
            .add(XinxiangTemporaryAssistance.STAGED)
            .add(XinxiangTemporaryAssistance.CASE_BY_CASE)
            .add(XinxiangTemporaryAssistance.ABOVE_STANDARD)
            .add(XinxiangAuthority.RESERVE_FUND)
            .add(XinxiangTemporaryAssistance.TOWNSHIP_DECIDES_SMALL_GRANTS)
            .add(XinxiangTemporaryAssistance.VILLAGE_CARRIES_OUT)
            .add(XinxiangTemporaryAssistance.NOT_CHECKED_AGAIN)
            // 四、促进社会力量参与救助
            .add(XinxiangAuthority.PURCHASES)
            // 五、深化“放管服”改革
            .add(XinxiangDibao.TOWNSHIP_DECIDES)
            .add(XinxiangExtremePoverty.TOWNSHIP_DECIDES)
            .add(XinxiangAdministration.HEAD_IS_RESPONSIBLE)
            .add(XinxiangAdministration.SPOT_CHECKED)
            .add(XinxiangAuthority.SPOT_CHECKED_SHARE)
            .add(XinxiangAdministration.NO_APPRAISAL)
            .add(XinxiangAdministration.PLATFORM_PROOFS)
            .addAll(XinxiangAdministration.CHECK_IS_AUTHORISED)
            .add(XinxiangAdministration.DEPARTMENTS_COOPERATE)
            .add(XinxiangAdministration.MOBILE)
            .add(XinxiangAdministration.VILLAGE_REPORTS)
            .add(XinxiangAdministration.ONE_WINDOW)
            .add(XinxiangAdministration.TRANSFERRED)
            .add(XinxiangAdministration.DEPARTMENT_FEEDS_BACK)
            .add(XinxiangAdministration.HOTLINE)
            // 六、强化社会救助工作保障
            .add(XinxiangAuthority.NAMED_PERSON)
            .add(XinxiangAuthority.COORDINATED)
            .add(XinxiangAuthority.WORK_FUNDS)
            .add(XinxiangAuthority.FUNDS_FOLLOW_TASKS)
            .add(XinxiangAuthority.STAFF_PROVIDED_FOR)
            .add(XinxiangAuthority.COUNTY_FULL_TIME_STAFF)
            .add(XinxiangAuthority.COUNTY_STAFF)
            .add(XinxiangAuthority.TOWN_FULL_TIME_STAFF)
            .add(XinxiangAuthority.VILLAGE_ASSISTANT)
            .add(XinxiangAuthority.SERVICE_STATION)
            .add(XinxiangAuthority.STAFF_IN_PLACE)
            .add(XinxiangAuthority.ASSESSED_YEARLY)
            .build();

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
    public LocalDate checkedUntil() {
        return LocalDate.of(2026, 11, 30);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return RULES;
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return XinxiangFacts.ALL;
    }
}
