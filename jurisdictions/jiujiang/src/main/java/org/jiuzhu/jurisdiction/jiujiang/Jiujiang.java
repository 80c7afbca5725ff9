package org.jiuzhu.jurisdiction.jiujiang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/**
 * Jiujiang (九江市), Jiangxi: the city’s opinions on carrying out the interim measures, 九府厅发〔2015〕26号. They leave most figures and
 * conditions to other documents; they add a programme of special assistance (特别救助), a second notice before and a standing notice after the
 * grant, and demands on the city and its counties. They say nothing of low-income margin households beyond their procedure.
 */
public final class Jiujiang implements Jurisdiction {

    /** 特别救助, which only Jiujiang has: a grant, whose amount the opinions leave open. */
    public static final Programme<OneOffGrant> SPECIAL_ASSISTANCE = JiujiangTemporaryAssistance.SPECIAL_ASSISTANCE;

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            // 一、进一步完善各项专项救助制度
            JiujiangAuthority.DIBAO_RULES_REVISED,
            JiujiangAuthority.DIBAO_STANDARD_METHOD,
            JiujiangAuthority.DIBAO_STANDARD_MECHANISM,
            JiujiangAuthority.MEANS_RULES,
            JiujiangDibao.APPLIES_WHERE_LIVING,
            JiujiangDibao.GAP_NARROWS,
            JiujiangDibao.SUPPLEMENT,
            JiujiangTemporaryAssistance.AFTER_DIBAO,
            JiujiangAuthority.SUPPORT_STANDARD_MECHANISM,
            JiujiangExtremePoverty.STANDARD_RISES,
            JiujiangExtremePoverty.FOUND_AND_SUPPORTED,
            JiujiangExtremePoverty.EVERYBODY_SUPPORTED,
            JiujiangTemporaryAssistance.ELIGIBLE,
            JiujiangTemporaryAssistance.SPECIAL,
            JiujiangTemporaryAssistance.COUNTY_DECIDES,
            JiujiangTemporaryAssistance.TOWNSHIP_DECIDES,
            JiujiangTemporaryAssistance.LOCAL_RULES,
            JiujiangAuthority.PURCHASE_RULES,
            // 二、建立健全社会救助工作机制
            JiujiangAuthority.CHECKING_RULES,
            JiujiangAuthority.ONE_OF_EACH,
            JiujiangAdministration.DATA_SUPPLIED,
            JiujiangAdministration.RESULTS_USED,
            JiujiangAuthority.MECHANISM_BY_2015,
            JiujiangAdministration.CHECKED,
            JiujiangAdministration.ONE_WINDOW,
            JiujiangAdministration.TRANSFERRED,
            JiujiangAdministration.DEPARTMENT_HANDLES,
            JiujiangAdministration.PROGRESS_TOLD,
            JiujiangTemporaryAssistance.GREEN_CHANNEL,
            JiujiangAdministration.DATA_GIVEN,
            JiujiangAdministration.DATA_REPORTED,
            JiujiangAdministration.REPORTS_USED,
            JiujiangAuthority.MORE_MONEY,
            JiujiangAuthority.LEVEL_RISES,
            JiujiangAuthority.ONLY_FOR_THE_PURPOSE,
            JiujiangAuthority.PAID_IN_FULL,
            JiujiangAuthority.FUNDS_TOGETHER,
            JiujiangAdministration.EXAMINATION_NOTICE,
            JiujiangAdministration.APPROVAL_NOTICE,
            JiujiangAdministration.STANDING_NOTICE,
            // 三、进一步强化保障措施
            JiujiangAuthority.ASSESSED_YEARLY,
            JiujiangAuthority.IN_DEVELOPMENT_PLAN,
            JiujiangAuthority.CHECKING_CENTRE,
            JiujiangAuthority.WORK_FUNDS,
            JiujiangAuthority.PROVINCIAL_TASKS,
            JiujiangAuthority.INSPECTIONS_CIRCULATED,
            JiujiangAuthority.PUT_RIGHT,
            JiujiangAuthority.HELD_LIABLE);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Jiujiang() {}

    @Override
    public Place place() {
        return Place.of("360400");
    }

    @Override
    public Label name() {
        return Label.of("九江市", "Jiujiang");
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
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(SPECIAL_ASSISTANCE);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return JiujiangFacts.ALL;
    }
}
