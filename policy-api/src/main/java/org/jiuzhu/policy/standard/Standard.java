package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Figure;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/**
 * A published standard (标准): an amount that an authority sets for a place and a time, such as the dibao standard. In a rule it stands for the
 * amount a month that is in force at the place on the date of the case, by the area of the household unless {@link #urban()} or
 * {@link #rural()} says otherwise.
 */
public final class Standard implements Amount<Entity>, StandardKind {

    /** 最低生活保障标准: the dibao standard, yuan a person a month. */
    public static final Standard MINIMUM_LIVING_ALLOWANCE =
            of("minimum-living-allowance", "最低生活保障标准", "dibao standard");
    /** 低保月人均补助水平: the average allowance to be reached, yuan a person a month; no rule computes with it. */
    public static final Standard MINIMUM_LIVING_ALLOWANCE_AVERAGE =
            of("minimum-living-allowance-average", "低保月人均补助水平", "average dibao allowance");
    /** 低保分档补助: the allowance of a class where a place pays by classes, yuan a person a month; by variant a, b, c. */
    public static final Standard MINIMUM_LIVING_ALLOWANCE_BAND =
            of("minimum-living-allowance-band", "低保分档补助标准", "dibao allowance by class");
    /** 月最低工资标准: the minimum wage, yuan a month. */
    public static final Standard MINIMUM_WAGE = of("minimum-wage", "最低工资标准", "minimum wage");
    /** 特困人员基本生活标准: yuan a person a month. */
    public static final Standard EXTREME_POVERTY_BASIC_LIVING =
            of("extreme-poverty-basic-living", "特困人员基本生活标准", "extreme-poverty basic living standard");
    /** 特困人员照料护理标准, 全护理: yuan a person a month. */
    public static final Standard EXTREME_POVERTY_CARE_FULL =
            of("extreme-poverty-care-full", "特困人员全护理标准", "extreme-poverty full care standard");
    /** 特困人员照料护理标准, 半护理: yuan a person a month. */
    public static final Standard EXTREME_POVERTY_CARE_HALF =
            of("extreme-poverty-care-half", "特困人员半护理标准", "extreme-poverty half care standard");
    /** 特困人员照料护理标准, 全自理: yuan a person a month. */
    public static final Standard EXTREME_POVERTY_CARE_NONE =
            of("extreme-poverty-care-none", "特困人员全自理照料标准", "extreme-poverty self-care standard");
    /** 特困供养标准, basic living and care together: yuan a person a month; no rule computes with it. */
    public static final Standard EXTREME_POVERTY_TOTAL =
            of("extreme-poverty-total", "特困人员供养标准（含护理）", "extreme-poverty standard with care");
    /** 重度残疾人护理补贴: yuan a person a month. */
    public static final Standard DISABILITY_NURSING_SUBSIDY =
            of("disability-nursing-subsidy", "重度残疾人护理补贴标准", "nursing subsidy for severely disabled people");
    /** 困难残疾人生活补贴: yuan a person a month. */
    public static final Standard DISABILITY_LIVING_SUBSIDY =
            of("disability-living-subsidy", "困难残疾人生活补贴标准", "living subsidy for disabled people in difficulty");
    /** 孤儿养育标准: yuan a person a month. */
    public static final Standard ORPHAN_SUPPORT = of("orphan-support", "孤儿养育标准", "orphan support standard");
    /** 事实无人抚养儿童基本生活补贴标准: yuan a person a month. */
    public static final Standard UNATTENDED_CHILD_ALLOWANCE =
            of("unattended-child-allowance", "事实无人抚养儿童基本生活补贴标准", "standard of the allowance for unattended children");
    /** 临时救助上限: yuan a person, once. */
    public static final Standard TEMPORARY_ASSISTANCE_CAP =
            of("temporary-assistance-cap", "临时救助上限", "cap of temporary assistance");
    /** 临时救助乡镇审批上限: yuan, once. */
    public static final Standard TEMPORARY_ASSISTANCE_TOWNSHIP_CAP =
            of("temporary-assistance-township-cap", "临时救助乡镇审批上限", "cap of temporary assistance decided by townships");
    /** 居民人均可支配收入: disposable income per head of the residents, yuan a month (a twelfth of the year's figure). */
    public static final Standard DISPOSABLE_INCOME_PER_HEAD =
            of("disposable-income-per-head", "居民人均可支配收入", "disposable income per head");
    /** 居民人均消费支出: consumption per head of the residents, yuan a month (a twelfth of the year's figure). */
    public static final Standard CONSUMPTION_PER_HEAD = of("consumption-per-head", "居民人均消费支出", "consumption per head");

    /** All standards of the library. */
    public static final ImmutableList<Standard> ALL = ImmutableList.of(
            MINIMUM_LIVING_ALLOWANCE,
            MINIMUM_LIVING_ALLOWANCE_AVERAGE,
            MINIMUM_LIVING_ALLOWANCE_BAND,
            MINIMUM_WAGE,
            EXTREME_POVERTY_BASIC_LIVING,
            EXTREME_POVERTY_CARE_FULL,
            EXTREME_POVERTY_CARE_HALF,
            EXTREME_POVERTY_CARE_NONE,
            EXTREME_POVERTY_TOTAL,
            DISABILITY_NURSING_SUBSIDY,
            DISABILITY_LIVING_SUBSIDY,
            ORPHAN_SUPPORT,
            UNATTENDED_CHILD_ALLOWANCE,
            TEMPORARY_ASSISTANCE_CAP,
            TEMPORARY_ASSISTANCE_TOWNSHIP_CAP,
            DISPOSABLE_INCOME_PER_HEAD,
            CONSUMPTION_PER_HEAD);

    private final String code;
    private final Label label;

    private Standard(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * A standard of one's own, an amount of money without keys: one constant, named in the plug-in's {@code standardKinds()}.
     *
     * @param code its name in files, unique over all plug-ins that are loaded together
     * @param zh its Chinese name
     * @param en its English name
     * @return the standard
     */
    public static Standard of(String code, String zh, String en) {
        return new Standard(code, Label.of(zh, en));
    }

    /**
     * The library's standard of a code.
     *
     * @param code the code
     * @return the standard, or empty if there is none with that code
     */
    public static Optional<Standard> find(String code) {
        return ALL.stream().filter(s -> s.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    /** {@return none} */
    @Override
    public ImmutableList<Key> keys() {
        return ImmutableList.of();
    }

    @Override
    public Node node() {
        return new Use(this, Optional.empty(), ImmutableList.of(), false).node();
    }

    /** {@return the urban standard, whatever the area of the household} */
    public Use urban() {
        return new Use(this, Optional.of(Area.URBAN), ImmutableList.of(), false);
    }

    /** {@return the rural standard, whatever the area of the household} */
    public Use rural() {
        return new Use(this, Optional.of(Area.RURAL), ImmutableList.of(), false);
    }

    /** {@return the standard that was in force on the last day of the year before the date (上年度)} */
    public Use ofPreviousYear() {
        return new Use(this, Optional.empty(), ImmutableList.of(), true);
    }

    /**
     * The standard of a variant, such as {@code institutional}; where only one without a variant is published, that one.
     *
     * @param variant the variant
     * @return the standard of the variant
     */
    public Use variant(String variant) {
        return new Use(this, Optional.empty(), ImmutableList.of(variant), false);
    }

    /** {@return whether this standard is published for the place and date, without a variant; for one with a variant ask {@link Use#isPublished()}} */
    public Condition<Entity> isPublished() {
        return new Use(this, Optional.empty(), ImmutableList.of(), false).isPublished();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    /**
     * A standard as a rule uses it.
     *
     * @param standard the standard
     * @param area the area, or empty for that of the household
     * @param variants the variants by which it may be published, the first that is counts; empty for none
     * @param previousYear whether it is that of the last day of the previous year
     */
    public record Use(Standard standard, Optional<Area> area, ImmutableList<String> variants, boolean previousYear)
            implements Amount<Entity>, Figure {

        /**
         * The use that a node is about.
         *
         * @param figure the figure of the node
         * @return the use
         * @throws IllegalArgumentException if it is no standard's
         */
        public static Use of(Figure figure) {
            if (figure instanceof Use use) {
                return use;
            }
            throw new IllegalArgumentException(figure + " is the use of no standard");
        }

        @Override
        public Unit unit() {
            return Unit.MONEY;
        }

        @Override
        public Node node() {
            return new Leaf.PublishedFigure(this);
        }

        /** {@return whether it is published for the place and date, in this variant or without one} */
        public Condition<Entity> isPublished() {
            Node published = new Leaf.IsPublished(this);
            return () -> published;
        }

        /** {@return the same use of the urban standard, whatever the area of the household} */
        public Use urban() {
            return new Use(standard, Optional.of(Area.URBAN), variants, previousYear);
        }

        /** {@return the same use of the rural standard, whatever the area of the household} */
        public Use rural() {
            return new Use(standard, Optional.of(Area.RURAL), variants, previousYear);
        }

        /** {@return the same use of the standard that was in force on the last day of the year before the date (上年度)} */
        public Use ofPreviousYear() {
            return new Use(standard, area, variants, true);
        }

        // written out for a quick first decision, see Place
        @Override
        public boolean equals(Object other) {
            return other instanceof Use that
                    && standard == that.standard
                    && area.equals(that.area)
                    && variants.equals(that.variants)
                    && previousYear == that.previousYear;
        }

        @Override
        public int hashCode() {
            return Objects.hash(standard, area, variants, previousYear);
        }

        /**
         * The same use, of another variant where the place does not publish by those before it: places publish a standard by forms of support, by ability, or one for
         * all.
         *
         * @param variant the next variant
         * @return the use with one more variant
         */
        public Use orVariant(String variant) {
            return new Use(
                    standard,
                    area,
                    ImmutableList.<String>builder()
                            .addAll(variants)
                            .add(variant)
                            .build(),
                    previousYear);
        }

        /** {@return what it is asked for by: its code, the variant that goes before the others, and the area} */
        public String id() {
            return text(variants.isEmpty() ? "" : ":" + variants.get(0));
        }

        /** {@return code, variants and area, for messages} */
        @Override
        public String toString() {
            return text(variants.isEmpty() ? "" : ":" + String.join("|", variants));
        }

        private String text(String variant) {
            return standard.code
                    + variant
                    + area.map(a -> " " + a.code()).orElse("")
                    + (previousYear ? " previous-year" : "");
        }
    }
}
