package org.jiuzhu.jurisdiction.national.children;

import static org.jiuzhu.jurisdiction.national.shared.Texts.ORPHANS_54;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Orphans by the opinion of 2010 (国办发〔2010〕54号). It says nothing of days, documents and the first month. */
public final class Orphans2010 {

    /** 54号 一. */
    public static final Rule<Member> ELIGIBLE = shall(ORPHANS_54, "N54-1.1", "一")
            .says(
                    "失去父母、查找不到生父母的未满18周岁的人是孤儿，有基本生活保障",
                    "Who is under 18 and has lost both parents, or whose parents cannot be found, is an orphan, whose "
                            + "basic living is guaranteed")
            .reading(
                    "父母一方死亡、另一方查找不到的，也是孤儿；被宣告失踪不是死亡",
                    "Also where one parent is dead and the other cannot be found; to be declared missing is not to "
                            + "be dead")
            .when(Member.ENTITY, ChildSupport.ORPHAN)
            .then(makesEligible(Programme.ORPHAN_ALLOWANCE));

    /** 54号 一. */
    public static final Rule<Household> COUNTY_RECOGNISES = shall(ORPHANS_54, "N54-1.2", "一")
            .says("孤儿由县级以上民政部门认定", "Civil affairs of the county or above recognises orphans")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.ORPHAN_ALLOWANCE));

    /** 54号 二（一）. */
    public static final Rule<Member> BASIC_LIVING = shall(ORPHANS_54, "N54-2.1", "二（一）")
            .says(
                    "按省定的养育标准发放基本生活费，机构养育的高于散居的",
                    "Basic living is paid by the standard that the province sets, more in an institution than with a "
                            + "family")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.ORPHAN_ALLOWANCE, Part.BASIC_LIVING, ChildSupport.ORPHAN_STANDARD));

    /** 54号 二（三）. */
    public static final Rule<Member> AT_SCHOOL = shall(ORPHANS_54, "N54-2.2", "二（三）")
            .says(
                    "孤儿成年后仍在校就读的，继续享有相应政策",
                    "Orphans who have come of age and still are at school go on having what is meant for them")
            .reading(
                    "说的是助学；基本生活费是否继续发放由各地定，没有规定的列为待定",
                    "It speaks of their studies; whether basic living goes on is for places to say, and stays open "
                            + "where they do not")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            People.ADULT,
                            People.AT_SCHOOL,
                            ChildSupport.PARENTLESS,
                            ChildSupport.KEEPS_AT_SCHOOL))
            .then(makesEligible(Programme.ORPHAN_ALLOWANCE));

    private Orphans2010() {}
}
