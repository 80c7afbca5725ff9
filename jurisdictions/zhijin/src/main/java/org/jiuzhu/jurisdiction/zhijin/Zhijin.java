package org.jiuzhu.jurisdiction.zhijin;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/**
 * Zhijin (织金县) of Bijie, Guizhou: the county’s plan that hands out the tasks of a city document, 织府办〔2023〕43号. It gives no figure: what
 * it leaves open is for the county to state, as settings with a citation.
 */
public final class Zhijin implements Jurisdiction {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            // 一、落实基本生活救助制度
            ZhijinAuthority.STANDARDS_COME_CLOSER,
            ZhijinAuthority.ASSISTANCE_COMES_CLOSER,
            ZhijinDibao.SUPPLEMENT,
            ZhijinDibao.INCOME_DEDUCTION,
            ZhijinDibao.ALONE,
            ZhijinDibao.GRADUAL_EXIT,
            ZhijinExtremePoverty.BASIC_LIVING,
            ZhijinExtremePoverty.CARE,
            ZhijinAdministration.MOVED_TO_TOWN,
            // 二、落实专项社会救助制度
            ZhijinDibao.WORK_COST,
            ZhijinDibao.GRADUAL_EXIT_AFTER_WORK,
            // 三、落实急难社会救助制度
            ZhijinTemporaryAssistance.BY_CLASS,
            ZhijinTemporaryAssistance.TIERED_APPROVAL,
            ZhijinTemporaryAssistance.STAGED,
            ZhijinTemporaryAssistance.FOLLOW_UP,
            ZhijinTemporaryAssistance.ELIGIBLE,
            ZhijinTemporaryAssistance.EMERGENCY_BY_CLASS,
            // 四、落实社会力量参与机制
            ZhijinAuthority.PURCHASES,
            // 五、落实“放管服”改革
            ZhijinAdministration.FINDS_AND_REPORTS,
            ZhijinAdministration.FOUND_BY_DATA,
            ZhijinAdministration.HOTLINE,
            ZhijinAdministration.TOWNSHIP_DECIDES,
            ZhijinAdministration.TAKEN_IN,
            ZhijinAdministration.WATCHED);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Zhijin() {}

    @Override
    public Place place() {
        return Place.of("520524");
    }

    @Override
    public Label name() {
        return Label.of("织金县", "Zhijin");
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
        return ZhijinFacts.ALL;
    }
}
