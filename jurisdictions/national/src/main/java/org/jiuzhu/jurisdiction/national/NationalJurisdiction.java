package org.jiuzhu.jurisdiction.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.jurisdiction.national.children.ChildSupport;
import org.jiuzhu.jurisdiction.national.children.Orphans2010;
import org.jiuzhu.jurisdiction.national.children.Unattended2020;
import org.jiuzhu.jurisdiction.national.children.Unattended2021;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2012;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2014;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2022;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2026;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2012;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2022;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.disability.Disability2016;
import org.jiuzhu.jurisdiction.national.disability.DisabilitySubsidies;
import org.jiuzhu.jurisdiction.national.disaster.Disaster;
import org.jiuzhu.jurisdiction.national.disaster.Disaster2014;
import org.jiuzhu.jurisdiction.national.disaster.Disaster2019;
import org.jiuzhu.jurisdiction.national.disaster.Disaster2026;
import org.jiuzhu.jurisdiction.national.disaster.DisasterFacts;
import org.jiuzhu.jurisdiction.national.disaster.DisasterResponse;
import org.jiuzhu.jurisdiction.national.education.CompulsoryEducation2015;
import org.jiuzhu.jurisdiction.national.education.Education2014;
import org.jiuzhu.jurisdiction.national.education.Education2023;
import org.jiuzhu.jurisdiction.national.education.Education2026;
import org.jiuzhu.jurisdiction.national.education.EducationAssistance;
import org.jiuzhu.jurisdiction.national.education.EducationFacts;
import org.jiuzhu.jurisdiction.national.education.PreschoolAndHome2017;
import org.jiuzhu.jurisdiction.national.education.StudentLoans2014;
import org.jiuzhu.jurisdiction.national.education.UpperSecondary2016;
import org.jiuzhu.jurisdiction.national.emergency.Emergency2020;
import org.jiuzhu.jurisdiction.national.emergency.Emergency2026;
import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.jurisdiction.national.employment.Employment2014;
import org.jiuzhu.jurisdiction.national.employment.Employment2023;
import org.jiuzhu.jurisdiction.national.employment.Employment2026;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFacts;
import org.jiuzhu.jurisdiction.national.employment.EmploymentFunds2018;
import org.jiuzhu.jurisdiction.national.employment.EmploymentPromotion2015;
import org.jiuzhu.jurisdiction.national.employment.EmploymentServices2019;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2014;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2016;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2020;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2026;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertyProcedure2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.funeral.BasicFuneral;
import org.jiuzhu.jurisdiction.national.funeral.Funeral2012;
import org.jiuzhu.jurisdiction.national.housing.Housing2014;
import org.jiuzhu.jurisdiction.national.housing.Housing2023;
import org.jiuzhu.jurisdiction.national.housing.Housing2026;
import org.jiuzhu.jurisdiction.national.housing.HousingAssistance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.jurisdiction.national.income.Income2012;
import org.jiuzhu.jurisdiction.national.income.Income2021;
import org.jiuzhu.jurisdiction.national.income.IncomeLeftOut;
import org.jiuzhu.jurisdiction.national.margin.Margin2021;
import org.jiuzhu.jurisdiction.national.margin.Margin2026;
import org.jiuzhu.jurisdiction.national.medical.EmergencyDiseaseRelief;
import org.jiuzhu.jurisdiction.national.medical.Medical2014;
import org.jiuzhu.jurisdiction.national.medical.Medical2020;
import org.jiuzhu.jurisdiction.national.medical.Medical2021;
import org.jiuzhu.jurisdiction.national.medical.Medical2023;
import org.jiuzhu.jurisdiction.national.medical.Medical2026;
import org.jiuzhu.jurisdiction.national.medical.MedicalAssistance;
import org.jiuzhu.jurisdiction.national.medical.MedicalTables;
import org.jiuzhu.jurisdiction.national.oldage.OldAge;
import org.jiuzhu.jurisdiction.national.oldage.OldAge2018;
import org.jiuzhu.jurisdiction.national.people.Members2012;
import org.jiuzhu.jurisdiction.national.people.Members2021;
import org.jiuzhu.jurisdiction.national.price.Price2016;
import org.jiuzhu.jurisdiction.national.price.Price2020;
import org.jiuzhu.jurisdiction.national.price.Price2021;
import org.jiuzhu.jurisdiction.national.price.Price2022;
import org.jiuzhu.jurisdiction.national.price.Price2026;
import org.jiuzhu.jurisdiction.national.price.PriceFacts;
import org.jiuzhu.jurisdiction.national.price.PriceSubsidy;
import org.jiuzhu.jurisdiction.national.procedure.Procedure2020;
import org.jiuzhu.jurisdiction.national.procedure.Procedure2026;
import org.jiuzhu.jurisdiction.national.rehabilitation.ChildRehabilitation;
import org.jiuzhu.jurisdiction.national.rehabilitation.Rehabilitation2018;
import org.jiuzhu.jurisdiction.national.rehabilitation.RehabilitationFacts;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2014;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2018;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2020;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2026;
import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2003;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2014;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2015;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2020;
import org.jiuzhu.jurisdiction.national.vagrants.Vagrants2026;
import org.jiuzhu.jurisdiction.national.women.WomenCancer;
import org.jiuzhu.jurisdiction.national.women.WomenCancer2021;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/** The nation: the layer above all places, and the standards that are known to be published for some of them. */
public final class NationalJurisdiction implements Jurisdiction {

    private static final ImmutableList<String> TABLES =
            ImmutableList.of("341002.csv", "360400.csv", "370725.csv", "410700.csv", "520524.csv");

    // programme by programme, texts by their number, and the procedures behind them
    private static final Provisions PROVISIONS = Provisions.in(
            MethodHandles.lookup(),
            Members2021.class,
            Members2012.class,
            IncomeLeftOut.class,
            Income2021.class,
            Income2012.class,
            Dibao2021.class,
            Dibao2022.class,
            Dibao2012.class,
            Dibao2014.class,
            Dibao2026.class,
            Margin2021.class,
            Margin2026.class,
            ExtremePoverty2016.class,
            ExtremePoverty2021.class,
            ExtremePoverty2014.class,
            ExtremePoverty2020.class,
            ExtremePoverty2026.class,
            Temporary2018.class,
            Temporary2014.class,
            Temporary2020.class,
            Temporary2026.class,
            Medical2021.class,
            Medical2023.class,
            Medical2014.class,
            Medical2020.class,
            Medical2026.class,
            Vagrants2003.class,
            Vagrants2014.class,
            Vagrants2015.class,
            Vagrants2020.class,
            Vagrants2026.class,
            Emergency2020.class,
            Emergency2026.class,
            Disaster2014.class,
            Disaster2019.class,
            DisasterResponse.class,
            Disaster2026.class,
            Orphans2010.class,
            Unattended2020.class,
            Unattended2021.class,
            Disability2016.class,
            Housing2014.class,
            Housing2023.class,
            Housing2026.class,
            ExtremePovertyProcedure2021.class,
            DibaoProcedure2021.class,
            DibaoProcedure2022.class,
            DibaoProcedure2012.class,
            Procedure2020.class,
            Procedure2026.class,
            Education2014.class,
            Education2023.class,
            Education2026.class,
            CompulsoryEducation2015.class,
            UpperSecondary2016.class,
            StudentLoans2014.class,
            PreschoolAndHome2017.class,
            Employment2014.class,
            Employment2023.class,
            Employment2026.class,
            EmploymentPromotion2015.class,
            EmploymentFunds2018.class,
            EmploymentServices2019.class,
            Price2016.class,
            Price2020.class,
            Price2021.class,
            Price2022.class,
            Price2026.class,
            Funeral2012.class,
            Rehabilitation2018.class,
            OldAge2018.class,
            WomenCancer2021.class);

    private final ImmutableList<StandardTable> standards =
            TABLES.stream().map(NationalJurisdiction::read).collect(ImmutableList.toImmutableList());

    /**
     * Reads the tables of standards of this jar.
     *
     * @throws org.jiuzhu.policy.text.PolicyException if one of them is wrong
     */
    public NationalJurisdiction() {}

    @Override
    public Place place() {
        return Place.NATION;
    }

    @Override
    public Label name() {
        return Label.of("全国", "the nation");
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
        return PROVISIONS.rules();
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        return standards;
    }

    @Override
    public ImmutableList<Occasion<?>> occasions() {
        return ImmutableList.<Occasion<?>>builder()
                .addAll(MinimumLivingAllowance.OCCASIONS)
                .add(
                        ExtremePovertySupport.OCCASION,
                        MedicalAssistance.TREATED,
                        MedicalAssistance.INSURED,
                        EmergencyDiseaseRelief.EMERGENCY,
                        EmergencyDiseaseRelief.SUDDEN_EMERGENCY,
                        VagrantAssistance.OCCASION,
                        PublicEmergency.OCCASION,
                        Disaster.OCCASION,
                        EducationAssistance.AT_SCHOOL,
                        EducationAssistance.KEPT_FROM_SCHOOL)
                .add(HousingAssistance.OCCASION)
                .addAll(ChildSupport.OCCASIONS)
                .addAll(DisabilitySubsidies.OCCASIONS)
                .add(EmploymentAssistance.OCCASION)
                .add(PriceSubsidy.OCCASION)
                .add(BasicFuneral.OCCASION)
                .add(ChildRehabilitation.OCCASION)
                .addAll(OldAge.OCCASIONS)
                .add(WomenCancer.OCCASION)
                .build();
    }

    @Override
    public ImmutableList<StandardKind> standardKinds() {
        return MedicalTables.ALL;
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(
                Programme.MINIMUM_LIVING_ALLOWANCE,
                Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                Programme.EXTREME_POVERTY_SUPPORT,
                Programme.TEMPORARY_ASSISTANCE,
                Programme.MEDICAL_ASSISTANCE,
                Programme.EMERGENCY_DISEASE_RELIEF,
                Programme.VAGRANT_ASSISTANCE,
                Programme.PUBLIC_EMERGENCY_ASSISTANCE,
                Programme.DISASTER_RELIEF,
                Programme.EDUCATION_ASSISTANCE,
                Programme.ORPHAN_ALLOWANCE,
                Programme.UNATTENDED_CHILD_ALLOWANCE,
                Programme.DISABILITY_LIVING_SUBSIDY,
                Programme.DISABILITY_NURSING_SUBSIDY,
                Programme.HOUSING_ASSISTANCE,
                Programme.EMPLOYMENT_ASSISTANCE,
                Programme.PRICE_SUBSIDY,
                Programme.BASIC_FUNERAL,
                Programme.CHILD_REHABILITATION,
                Programme.OLD_AGE_ALLOWANCE,
                Programme.ELDERLY_HARDSHIP_SUBSIDY,
                Programme.WOMEN_CANCER_ASSISTANCE);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.<Fact<?, ?>>builder()
                .addAll(NationalFacts.ALL)
                .addAll(EducationFacts.ALL)
                .addAll(DisasterFacts.ALL)
                .addAll(HousingFacts.ALL)
                .addAll(EmploymentFacts.ALL)
                .addAll(PriceFacts.ALL)
                .addAll(RehabilitationFacts.ALL)
                .addAll(WomenCancer.FACTS)
                .build();
    }

    private static StandardTable read(String file) {
        try (InputStream bytes = NationalJurisdiction.class.getResourceAsStream("standards/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks its own standards/" + file);
            }
            return StandardTable.read(file, new InputStreamReader(bytes, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
