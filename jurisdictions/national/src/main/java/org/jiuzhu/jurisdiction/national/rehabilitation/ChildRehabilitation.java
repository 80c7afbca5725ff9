package org.jiuzhu.jurisdiction.national.rehabilitation;

import static org.jiuzhu.jurisdiction.national.shared.Texts.REHABILITATION_2018;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.Basis;

/** Who gets rehabilitation: how young, with which disability, of which families. */
public final class ChildRehabilitation {

    private static final Basis ON_CHILDREN = REHABILITATION_2018.clause("救助对象");

    /** 0—6岁: under seven; places can raise it. */
    public static final OpenTerm.OfCount<Member> AGE_LIMIT = OpenTerm.count(
                    Member.ENTITY,
                    "N2018K-1#age",
                    ON_CHILDREN,
                    Unit.YEARS,
                    "残疾儿童康复救助的年龄（未满）",
                    "age under which a disabled child gets rehabilitation")
            .unlessFilled(number(7));

    /** 其他经济困难家庭: whom the county or somebody above it names, or all where a place asks for no hardship. */
    public static final OpenTerm.OfCondition<Member> OTHER_HARDSHIP = OpenTerm.condition(
                    Member.ENTITY,
                    "N2018K-1#other",
                    ON_CHILDREN,
                    "属于县级以上规定的其他经济困难家庭的残疾儿童",
                    "a disabled child of another family in hardship whom the county or somebody above it names")
            .foundInEachCase();

    /** 视力、听力、言语、肢体、智力、孤独症; multiple disability is one of these at least, or mental. */
    public static final Condition<Member> DISABLED_CHILD = define(
            "rehabilitation.disabledChild",
            "0—6岁视力、听力、言语、肢体、智力残疾或者孤独症儿童",
            "a young child with a visual, hearing, speech, physical or intellectual disability or autism",
            ON_CHILDREN,
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    People.AGE.isBelow(AGE_LIMIT),
                    anyOf(
                            Member.DISABILITY_KIND.isOneOf(these(
                                    DisabilityKind.VISUAL,
                                    DisabilityKind.HEARING,
                                    DisabilityKind.SPEECH,
                                    DisabilityKind.PHYSICAL,
                                    DisabilityKind.INTELLECTUAL,
                                    DisabilityKind.MULTIPLE)),
                            RehabilitationFacts.AUTISTIC)));

    /** 低保、脱贫、福利机构、残疾孤儿、特困和其他经济困难. */
    public static final Condition<Member> IN_NAMED_FAMILY = define(
            "rehabilitation.inNamedFamily",
            "属于康复救助的家庭或者人员",
            "of a family, or in a group, that gets rehabilitation",
            ON_CHILDREN,
            anyOf(
                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                    MinimumLivingAllowance.RECEIVES_ALONE,
                    ExtremePovertySupport.RECEIVES,
                    Awards.personDraws(Programme.ORPHAN_ALLOWANCE),
                    RehabilitationFacts.LIFTED_FROM_POVERTY,
                    RehabilitationFacts.IN_CHILD_WELFARE_INSTITUTION,
                    OTHER_HARDSHIP));

    /** A young child with such a disability. */
    public static final Occasion<Member> OCCASION =
            new Occasion<>(Programme.CHILD_REHABILITATION, Member.ENTITY, DISABLED_CHILD);

    private ChildRehabilitation() {}
}
