package org.jiuzhu.jurisdiction.changle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/** Changle (昌乐县) of Weifang, Shandong: the county’s opinion on reforming social assistance, 乐办字〔2021〕21号. */
public final class Changle implements Jurisdiction {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            // 一、总体目标
            .add(ChangleAuthority.SYSTEM_IN_PLACE)
            // 二（一）统筹健全社会救助体系
            .add(ChangleDibao.ALONE)
            .add(ChangleAuthority.DIBAO_STANDARD_MECHANISM)
            .add(ChangleAuthority.URBAN_SHARE_OF_CONSUMPTION)
            .add(ChangleAuthority.RURAL_SHARE_OF_CONSUMPTION)
            .add(ChangleAuthority.URBAN_TO_RURAL)
            .add(ChangleExtremePoverty.MINOR_UNDER_18)
            .add(ChangleExtremePoverty.STILL_AT_SCHOOL)
            .add(ChangleAuthority.FOLLOWS_DIBAO)
            .add(ChangleAuthority.BASIC_LIVING_FLOOR)
            .add(ChangleAuthority.SELF_CARE_FLOOR)
            .add(ChangleAuthority.HALF_CARE_FLOOR)
            .add(ChangleAuthority.FULL_CARE_FLOOR)
            .add(ChangleAuthority.ALL_WILLING_IN_INSTITUTION)
            .add(ChangleExtremePoverty.CARER)
            .add(ChangleAuthority.NURSING_BEDS)
            .add(ChangleAuthority.UNABLE_IN_INSTITUTION)
            .add(ChangleTemporaryAssistance.BAND_FOR_ILLNESS)
            .add(ChangleTemporaryAssistance.BAND_FOR_EDUCATION)
            .add(ChangleTemporaryAssistance.ABOVE_STANDARD)
            .add(ChangleTemporaryAssistance.QUICK_RESPONSE)
            .add(ChangleTemporaryAssistance.SIMPLER_AND_FASTER)
            .add(ChangleAuthority.RESERVE_FUND)
            // 二（二）统筹社会救助力量建设
            .add(ChangleAuthority.ONE_DOOR_PLATFORM)
            .addAll(ChangleAdministration.TOWN_PLATFORM)
            .add(ChangleAdministration.TOWN_DECIDES)
            .add(ChangleAuthority.SERVICE_STATION)
            .add(ChangleAdministration.VILLAGE_APPRAISES)
            .add(ChangleAdministration.VILLAGE_DISCOVERS)
            .add(ChangleLowIncome.TAKEN_UNDER_MONITORING)
            .add(ChangleLowIncome.HELPED_PROMPTLY)
            .add(ChangleLowIncome.WATCHED_FURTHER)
            .add(ChangleAuthority.ADDED_POSTS)
            .add(ChangleAuthority.DESIGNATED_STAFF)
            .add(ChangleAuthority.VILLAGE_ASSISTANTS)
            .add(ChangleAuthority.STAFF_PROVIDED_FOR)
            .add(ChangleAuthority.WORK_FUNDS)
            .add(ChangleAdministration.ONE_WINDOW)
            .add(ChangleAdministration.APPLIES_WHERE_LIVING)
            .add(ChangleLowIncome.OTHER_HELP)
            .addAll(ChangleAdministration.PROVINCIAL_PLATFORM)
            .add(ChangleAdministration.NO_DUPLICATE)
            .add(ChangleAdministration.MOBILE)
            .add(ChangleAuthority.CHECK_PLATFORM)
            .addAll(ChangleAdministration.CHECK_IS_AUTHORISED)
            // 二（三）统筹社会救助资金使用
            .add(ChangleGoodFaith.PROMISE)
            .add(ChangleGoodFaith.STOPPED)
            .add(ChangleGoodFaith.SHARES_OF_OTHERS)
            .add(ChangleGoodFaith.GIVEN_BACK)
            .add(ChangleGoodFaith.PROSECUTED)
            .add(ChangleGoodFaith.NOT_ACCEPTED)
            .addAll(ChangleGoodFaith.NOT_ACCEPTED_FOR_HOUSEHOLD)
            .add(ChangleGoodFaith.RECORDED)
            .add(ChangleGoodFaith.PUBLISHED)
            .build();

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Changle() {}

    @Override
    public Place place() {
        return Place.of("370725");
    }

    @Override
    public Label name() {
        return Label.of("昌乐县", "Changle");
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
        return ChangleFacts.ALL;
    }
}
