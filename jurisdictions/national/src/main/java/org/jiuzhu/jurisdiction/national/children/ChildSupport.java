package org.jiuzhu.jurisdiction.national.children;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_62;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ORPHANS_54;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;

/**
 * Orphans and de facto unattended children: who they are, and what they draw already that their basic living is topped
 * up from. The nation gives no amounts; provinces set and places publish them.
 */
public final class ChildSupport {

    /** 失去父母、查找不到生父母: each parent has died or cannot be found; true if there is nobody. */
    public static final Condition<Member> PARENTLESS = define(
            "children.parentless",
            "失去父母、查找不到生父母",
            "has lost both parents, or they cannot be found",
            ORPHANS_54.clause("一"),
            Member.PARENTS.each(anyOf(Parent.DECEASED, Parent.UNFOUND)));

    /** 孤儿: a minor without parents; what civil affairs recognised can be stated as a finding. */
    public static final Condition<Member> ORPHAN = define(
            "children.orphan",
            "孤儿",
            "an orphan",
            ORPHANS_54.clause("一"),
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.MINOR, PARENTLESS));

    /**
     * Whether orphans who have come of age and still are at school keep the allowance; the nation speaks only of help
     * with their studies.
     */
    public static final OpenTerm.OfCondition<Member> KEEPS_AT_SCHOOL = OpenTerm.condition(
            Member.ENTITY,
            "N54-2#at-school",
            ORPHANS_54.clause("二（三）"),
            "年满18周岁仍在校就读的孤儿，继续发放基本生活费",
            "an orphan of age who is at school keeps the allowance");

    /** 重残: grade 1 or 2, or intellectual or mental disability of any grade. */
    public static final Condition<Parent> SEVERELY_DISABLED = define(
            "children.parentSeverelyDisabled",
            "父母一方重残",
            "a severely disabled parent",
            CHILDREN_62.clause("一"),
            anyOf(
                    allOf(
                            not(Parent.DISABILITY_KIND.is(DisabilityKind.NONE)),
                            Parent.DISABILITY_GRADE.isAtMost(number(2))),
                    Parent.DISABILITY_KIND.isOneOf(these(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                    allOf(Parent.DISABILITY_KIND.is(DisabilityKind.MULTIPLE), Parent.MULTIPLE_WITH_MENTAL)));

    /** 无法抚养的情形: which they are depends on the date; filled by the rules of this package. */
    public static final OpenTerm.OfCondition<Parent> SITUATION = OpenTerm.condition(
                    Parent.ENTITY,
                    "N62-1#situation",
                    CHILDREN_62.clause("一"),
                    "父母一方有重残、重病、服刑在押、失联等情形",
                    "a parent is severely disabled, seriously ill, confined, out of contact or the like")
            .foundInEachCase();

    /** 失踪 is more than 失联: who was declared missing has been out of contact for two years at least. */
    private static final Condition<Parent> MISSING_OR_UNABLE = anyOf(Parent.DECLARED_MISSING, SITUATION);

    /** 事实无人抚养儿童: a minor of whose parents one at least is there and unable, and the other too, or dead. */
    public static final Condition<Member> UNATTENDED = define(
            "children.unattended",
            "事实无人抚养儿童",
            "a de facto unattended child",
            CHILDREN_62.clause("一"),
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    People.MINOR,
                    Member.PARENTS.each(anyOf(Parent.DECEASED, MISSING_OR_UNABLE)),
                    Member.PARENTS.any(not(Parent.DECEASED))));

    /** 事实无人抚养儿童补贴标准, yuan a month, in line with that of orphans; provinces and places set it. */
    public static final OpenTerm.OfAmount<Member> UNATTENDED_STANDARD = OpenTerm.amount(
            Member.ENTITY,
            "N62-3#standard",
            CHILDREN_62.clause("三（一）"),
            "事实无人抚养儿童基本生活补贴标准（每月）",
            "standard of the allowance for de facto unattended children, a month");

    /** 孤儿养育标准: in an institution (机构) or with a family (散居), yuan a month. */
    public static final Amount<Member> ORPHAN_STANDARD = define(
            "children.orphanStandard",
            "孤儿基本生活养育标准",
            "standard of orphan support",
            ORPHANS_54.clause("二（一）"),
            where(Member.IN_INSTITUTION, Standard.ORPHAN_SUPPORT.variant("institutional"))
                    .otherwise(Standard.ORPHAN_SUPPORT.variant("dispersed")));

    /** 已获得的低保金（人均）、特困供养金、困难残疾人生活补贴: what is drawn already, yuan a month. */
    public static final Amount<Member> DRAWN = define(
            "children.drawn",
            "已领低保金（人均）、特困供养金和困难残疾人生活补贴",
            "dibao a head, extreme-poverty support and living subsidy drawn already",
            CHILDREN_62.clause("三（一）"),
            where(
                            Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                            Member.ofHousehold(amountOf(Programme.MINIMUM_LIVING_ALLOWANCE)
                                    .dividedBy(MinimumLivingAllowance.HEADCOUNT)))
                    .otherwise(NOTHING)
                    .plus(drawn(MinimumLivingAllowance.RECEIVES_ALONE, Programme.MINIMUM_LIVING_ALLOWANCE))
                    .plus(drawn(ExtremePovertySupport.RECEIVES, Programme.EXTREME_POVERTY_SUPPORT))
                    .plus(drawn(
                            Awards.personDraws(Programme.DISABILITY_LIVING_SUBSIDY),
                            Programme.DISABILITY_LIVING_SUBSIDY)));

    /** What makes it worth looking: a minor one of whose parents is known to be lost or unable, or who has none. */
    public static final ImmutableList<Occasion<?>> OCCASIONS = ImmutableList.of(
            new Occasion<>(
                    Programme.ORPHAN_ALLOWANCE,
                    Member.ENTITY,
                    allOf(People.MINOR, anyOf(PARENTLESS, Member.PARENTS.any(anyOf(Parent.DECEASED, Parent.UNFOUND))))),
            new Occasion<>(
                    Programme.UNATTENDED_CHILD_ALLOWANCE,
                    Member.ENTITY,
                    allOf(
                            People.MINOR,
                            Member.PARENTS.any(anyOf(
                                    Parent.DECEASED,
                                    Parent.DECLARED_MISSING,
                                    SEVERELY_DISABLED,
                                    Parent.SERIOUSLY_ILL,
                                    Parent.CONFINED,
                                    Parent.OUT_OF_CONTACT,
                                    Parent.CUSTODY_REVOKED,
                                    Parent.DEPORTED)))));

    private static Amount<Member> drawn(Condition<Member> draws, Programme<?> programme) {
        return where(draws, amountOf(programme)).otherwise(NOTHING);
    }

    private ChildSupport() {}
}
