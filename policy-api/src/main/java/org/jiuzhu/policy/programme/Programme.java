package org.jiuzhu.policy.programme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A programme of social assistance (救助项目): whose it is, and the type of what it gives. The constants are the programmes of the national layer; a
 * place can have its own.
 *
 * @param <B> what it gives
 */
public final class Programme<B extends Benefit> implements Coded {

    // a constant of the nation is in the list by being made
    private static final ImmutableList.Builder<Programme<?>> NATIONAL = ImmutableList.builder();

    /** 最低生活保障 (低保): money each month for a household, or for one person alone. */
    public static final Programme<MonthlyAllowance> MINIMUM_LIVING_ALLOWANCE = national(
            "minimum-living-allowance",
            "最低生活保障",
            "minimum living allowance",
            MonthlyAllowance::of,
            Claimant.HOUSEHOLD,
            Claimant.PERSON);

    /** 最低生活保障边缘家庭 (低保边缘家庭): recognised, without money of its own; the way into other programmes. */
    public static final Programme<Recognition> LOW_INCOME_MARGIN_HOUSEHOLD = national(
            "low-income-margin-household",
            "最低生活保障边缘家庭",
            "low-income margin household",
            Recognition::of,
            Claimant.HOUSEHOLD);

    /** 特困人员救助供养: living and care for a person whom nobody else supports. */
    public static final Programme<ExtremePovertyBenefit> EXTREME_POVERTY_SUPPORT = national(
            "extreme-poverty-support",
            "特困人员救助供养",
            "extreme-poverty support",
            ExtremePovertyBenefit::of,
            Claimant.PERSON);

    /** 临时救助: a grant in a hardship that passes. */
    public static final Programme<OneOffGrant> TEMPORARY_ASSISTANCE = national(
            "temporary-assistance",
            "临时救助",
            "temporary assistance",
            OneOffGrant::of,
            Claimant.HOUSEHOLD,
            Claimant.PERSON);

    /** 医疗救助: help with the insurance contribution, and money for what the insurance leaves of medical costs. */
    public static final Programme<MedicalBenefit> MEDICAL_ASSISTANCE =
            national("medical-assistance", "医疗救助", "medical assistance", MedicalBenefit::of, Claimant.PERSON);

    /** 疾病应急救助: an emergency is treated although nobody is known to pay for it. */
    public static final Programme<EmergencyRelief> EMERGENCY_DISEASE_RELIEF = national(
            "emergency-disease-relief", "疾病应急救助", "emergency disease relief", EmergencyRelief::of, Claimant.PERSON);

    /** 生活无着的流浪、乞讨人员救助, from July 2026 of 流散人员: food, lodging, care and the way home for a person. */
    public static final Programme<Services> VAGRANT_ASSISTANCE = national(
            "vagrant-assistance",
            "生活无着的流浪、乞讨人员救助",
            "assistance to vagrants and beggars",
            Services::new,
            Claimant.PERSON);

    /** 突发公共事件困难群众急难救助: into assistance, and a living subsidy for a time, in an epidemic and the like. */
    public static final Programme<OneOffGrant> PUBLIC_EMERGENCY_ASSISTANCE = national(
            "public-emergency-assistance",
            "突发公共事件困难群众急难救助",
            "assistance in a public emergency",
            OneOffGrant::of,
            Claimant.HOUSEHOLD);

    /** 受灾人员救助: relief after a natural disaster. */
    public static final Programme<DisasterRelief> DISASTER_RELIEF =
            national("disaster-relief", "受灾人员救助", "disaster relief", DisasterRelief::of, Claimant.HOUSEHOLD);

    /** 教育救助: aid for a pupil or a student, by stage of schooling. */
    public static final Programme<EducationBenefit> EDUCATION_ASSISTANCE =
            national("education-assistance", "教育救助", "education assistance", EducationBenefit::of, Claimant.PERSON);

    /** 孤儿基本生活费: basic living for a child who has lost both parents or whose parents cannot be found. */
    public static final Programme<OrphanAllowance> ORPHAN_ALLOWANCE =
            national("orphan-allowance", "孤儿基本生活费", "orphan allowance", OrphanAllowance::of, Claimant.PERSON);

    /** 事实无人抚养儿童基本生活补贴: basic living for a child whose parents are there and in fact do not raise it. */
    public static final Programme<UnattendedChildAllowance> UNATTENDED_CHILD_ALLOWANCE = national(
            "unattended-child-allowance",
            "事实无人抚养儿童基本生活补贴",
            "allowance for de facto unattended children",
            UnattendedChildAllowance::of,
            Claimant.PERSON);

    /** 困难残疾人生活补贴: for a disabled person in difficulty. */
    public static final Programme<DisabilitySubsidy> DISABILITY_LIVING_SUBSIDY = national(
            "disability-living-subsidy",
            "困难残疾人生活补贴",
            "living subsidy for disabled people in difficulty",
            DisabilitySubsidy::of,
            Claimant.PERSON);

    /** 重度残疾人护理补贴: for a severely disabled person who needs long-term care. */
    public static final Programme<DisabilitySubsidy> DISABILITY_NURSING_SUBSIDY = national(
            "disability-nursing-subsidy",
            "重度残疾人护理补贴",
            "nursing subsidy for severely disabled people",
            DisabilitySubsidy::of,
            Claimant.PERSON);

    /** 住房救助: a home, a rent subsidy or a renovation for a household whose housing falls short. */
    public static final Programme<HousingBenefit> HOUSING_ASSISTANCE =
            national("housing-assistance", "住房救助", "housing assistance", HousingBenefit::of, Claimant.HOUSEHOLD);

    /** 就业救助: services, subsidies and posts for who is able to work and has none, or is hard to employ. */
    public static final Programme<EmploymentBenefit> EMPLOYMENT_ASSISTANCE =
            national("employment-assistance", "就业救助", "employment assistance", EmploymentBenefit::of, Claimant.PERSON);

    /** 价格临时补贴: for a person in a group that the linkage with prices names, for a month whose prices start it. */
    public static final Programme<PriceSubsidy> PRICE_SUBSIDY =
            national("price-subsidy", "价格临时补贴", "temporary price subsidy", PriceSubsidy::of, Claimant.PERSON);

    /** 基本殡葬服务: free or cheaper basic services where somebody of a household has died. */
    public static final Programme<FuneralServices> BASIC_FUNERAL =
            national("basic-funeral", "基本殡葬服务", "basic funeral", FuneralServices::of, Claimant.HOUSEHOLD);

    /** 残疾儿童康复救助: basic rehabilitation of a young disabled child. */
    public static final Programme<Services> CHILD_REHABILITATION = national(
            "child-rehabilitation", "残疾儿童康复救助", "rehabilitation of disabled children", Services::new, Claimant.PERSON);

    /** 高龄津贴: for old people on low income. */
    public static final Programme<OldAgeSubsidy> OLD_AGE_ALLOWANCE =
            national("old-age-allowance", "高龄津贴", "old-age allowance", OldAgeSubsidy::of, Claimant.PERSON);

    /** 经济困难老年人（养老服务）补贴: for old people in economic hardship. */
    public static final Programme<OldAgeSubsidy> ELDERLY_HARDSHIP_SUBSIDY = national(
            "elderly-hardship-subsidy",
            "经济困难老年人补贴",
            "subsidy for old people in hardship",
            OldAgeSubsidy::of,
            Claimant.PERSON);

    /** “两癌”救助: for women on low income with one of two cancers, once in a life. */
    public static final Programme<OneOffGrant> WOMEN_CANCER_ASSISTANCE = national(
            "women-cancer-assistance",
            "“两癌”救助",
            "assistance to women with one of two cancers",
            OneOffGrant::of,
            Claimant.PERSON);

    /** All programmes of the national layer, in the order of the constants; those of plug-ins are known to the engine that loads them. */
    public static final ImmutableList<Programme<?>> ALL = NATIONAL.build();

    private final String code;
    private final Label label;
    private final Function<Benefit.Content, B> maker;
    private final ImmutableSet<Claimant> claimants;

    private Programme(String code, Label label, Function<Benefit.Content, B> maker, ImmutableSet<Claimant> claimants) {
        this.code = code;
        this.label = label;
        this.maker = maker;
        this.claimants = claimants;
    }

    private static <B extends Benefit> Programme<B> national(
            String code,
            String zh,
            String en,
            Function<Benefit.Content, B> maker,
            Claimant claimant,
            Claimant... orElse) {
        Programme<B> programme = of(code, zh, en, maker, claimant, orElse);
        NATIONAL.add(programme);
        return programme;
    }

    /**
     * A programme.
     *
     * @param code its code, unique over all programmes of the nation and of a place; awards are told by it, so begin that of a place with its name
     * @param zh its Chinese name
     * @param en its English name
     * @param maker makes its benefit of what the rules pay, provide and allow
     * @param claimant who can be eligible for it: the household, a person, or the kind of a list of the household
     * @param orElse who else can be, such as one person alone where it is the household's otherwise (单人保)
     * @param <B> what it gives
     * @return the programme
     */
    public static <B extends Benefit> Programme<B> of(
            String code,
            String zh,
            String en,
            Function<Benefit.Content, B> maker,
            Claimant claimant,
            Claimant... orElse) {
        ImmutableSet<Claimant> all = Lists.asList(claimant, orElse).stream()
                .sorted(Comparator.comparingInt(Programme::size))
                .collect(toImmutableSet());
        return new Programme<>(code, Label.of(zh, en), maker, all);
    }

    // the whole before its parts
    private static int size(Claimant claimant) {
        String code = claimant.code();
        return code.equals(Claimant.HOUSEHOLD.code()) ? 0 : code.equals(Claimant.PERSON.code()) ? 2 : 1;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return who can be eligible for it, the household first and a person last} */
    public ImmutableSet<Claimant> claimants() {
        return claimants;
    }

    /**
     * The benefit of this programme.
     *
     * @param content what the rules pay, provide and allow
     * @return the benefit
     */
    public B benefit(Benefit.Content content) {
        return maker.apply(content);
    }

    /** {@return how often its money is paid, by its benefit; empty if that says nothing, as one that pays nothing} */
    public Optional<Frequency> frequency() {
        return benefit(Benefit.Content.EMPTY).frequency();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
