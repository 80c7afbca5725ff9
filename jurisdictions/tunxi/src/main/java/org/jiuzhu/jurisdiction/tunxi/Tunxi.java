package org.jiuzhu.jurisdiction.tunxi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/**
 * Tunxi (屯溪区) of Huangshan, Anhui: the district’s opinion on reforming social assistance. It says nothing of low-income margin
 * households; they follow the national rules.
 */
public final class Tunxi implements Jurisdiction {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            // 一、主要目标
            TunxiAuthority.SYSTEM_BY_2022,
            // 二、健全社会救助体系
            TunxiDibao.DIRECTED,
            TunxiExtremePoverty.DIRECTED,
            TunxiTemporaryAssistance.DIRECTED,
            TunxiAdministration.MOVED_TO_TOWN,
            TunxiAdministration.APPLIES_WHERE_LIVING,
            // 三、夯实基本生活救助
            TunxiDibao.URBAN_UNEMPLOYED,
            TunxiDibao.RETURNED_HOME,
            TunxiDibao.ALONE_SEVERELY_DISABLED,
            TunxiDibao.ALONE_SERIOUSLY_ILL,
            TunxiAuthority.DIBAO_STANDARD_MECHANISM,
            TunxiDibao.REVIEWED_YEARLY,
            TunxiDibao.REVIEWED_HALF_YEARLY,
            TunxiExtremePoverty.MINOR_UNDER_18,
            TunxiExtremePoverty.TAKEN_IN_PROMPTLY,
            TunxiAuthority.SUPPORT_STANDARD_MECHANISM,
            TunxiAuthority.BASIC_LIVING_FLOOR,
            TunxiAuthority.FULL_CARE_FLOOR,
            TunxiAuthority.HALF_CARE_FLOOR,
            TunxiExtremePoverty.CARE_INSURANCE,
            TunxiExtremePoverty.PLACE_IN_INSTITUTION,
            TunxiExtremePoverty.CARE_AGREEMENT,
            // 四、完善专项社会救助
            TunxiDibao.WORK_COST,
            TunxiDibao.GRADUAL_EXIT,
            // 五、加强急难社会救助
            TunxiTemporaryAssistance.ELIGIBLE,
            TunxiTemporaryAssistance.BAND_FOR_ILLNESS,
            TunxiTemporaryAssistance.BAND_FOR_EDUCATION,
            TunxiTemporaryAssistance.SMALL_AMOUNT_FIRST,
            TunxiTemporaryAssistance.EXPLAINED_AFTERWARDS,
            TunxiTemporaryAssistance.CASE_BY_CASE,
            TunxiTemporaryAssistance.ABOVE_STANDARD,
            TunxiTemporaryAssistance.FOLLOW_UP,
            TunxiTemporaryAssistance.STAGED,
            TunxiAuthority.RESERVE_FUND,
            TunxiExtremePoverty.UNIDENTIFIED,
            // 六、广泛动员社会力量参与
            TunxiAuthority.PURCHASES,
            // 七、深化社会救助改革
            TunxiAuthority.EMERGENCY_FUND,
            TunxiAdministration.VILLAGE_REPORTS,
            TunxiAdministration.OFFICIALS_REPORT,
            TunxiAdministration.HOTLINE,
            TunxiAdministration.ONE_WINDOW,
            TunxiAdministration.TRANSFERRED,
            TunxiAdministration.REMOTE_INTAKE,
            TunxiDibao.TOWN_DECIDES,
            TunxiExtremePoverty.TOWN_DECIDES,
            TunxiAdministration.JOINT_REVIEW,
            TunxiAdministration.NO_APPRAISAL,
            TunxiAdministration.PLATFORM_PROOFS,
            TunxiDibao.WITHIN_20_DAYS,
            TunxiExtremePoverty.WITHIN_20_DAYS,
            TunxiAdministration.ONLINE,
            // 八、强化社会救助保障措施
            TunxiAuthority.ASSESSED_YEARLY,
            TunxiAuthority.NAMED_UNIT,
            TunxiAuthority.VILLAGE_CIVIL_AFFAIRS,
            TunxiAuthority.VILLAGE_ASSISTANT,
            TunxiAuthority.WORK_FUNDS,
            TunxiAuthority.TRAINING,
            TunxiAuthority.STAFF_PROVIDED_FOR);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Tunxi() {}

    @Override
    public Place place() {
        return Place.of("341002");
    }

    @Override
    public Label name() {
        return Label.of("屯溪区", "Tunxi");
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
}
