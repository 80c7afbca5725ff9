package org.jiuzhu.jurisdiction.national.people;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.rule.Rule;

/** Who counts as a co-living member from July 2021: 最低生活保障审核确认办法, 57号. */
public final class Members2021 {

    /** 57号 §7, first paragraph: from July 2021. */
    public static final Rule<Member> BELONGS = shall(DIBAO_57, "N57-7.1", "§7")
            .says(
                    """
                    配偶、未成年子女、不能独立生活的成年子女（含在校读全日制本科及以下的）、\
                    有法定义务关系并长期同住的其他人，是共同生活的家庭成员""",
                    "The spouse, minor children, adult children who cannot live independently (full-time students up "
                            + "to a bachelor’s course among them), and others with a legal duty who live together for "
                            + "long are co-living members")
            .reading("申请人本人当然计入", "The applicant counts as a matter of course")
            .reading(
                    "父母不再单列，有义务关系并长期同住的才计入",
                    "Parents are no longer named; they count where a duty exists and they live together for long")
            .reading(
                    """
                    未成年子女不以同住为条件，寄宿、留守的也计入；父母分开后随另一方生活的，不是共同生活的成员，\
                    由经办机构认定不计入（countsAsMember为否）""",
                    "A minor child need not live in the household: one at a boarding school or left with relatives "
                            + "counts. One who lives with the other parent after a separation is no co-living member: "
                            + "the authority finds so (countsAsMember is false)")
            .forEvery(Member.ENTITY)
            .then(People.BELONGING.is(anyOf(
                    Member.RELATIONSHIP.isOneOf(these(Relationship.APPLICANT, Relationship.SPOUSE)),
                    allOf(
                            Member.RELATIONSHIP.is(Relationship.CHILD),
                            anyOf(
                                    People.MINOR,
                                    not(Member.LIVES_INDEPENDENTLY),
                                    allOf(People.AT_SCHOOL_UP_TO_BACHELOR, Member.FULL_TIME_STUDENT))),
                    allOf(Member.HAS_DUTY_RELATION, Member.LIVES_TOGETHER))));

    /** 57号 §7, second paragraph: from July 2021. */
    public static final Rule<Member> LEFT_OUT = shall(DIBAO_57, "N57-7.2", "§7")
            .says(
                    """
                    脱离家庭独立生活三年以上的宗教教职人员、服刑的人、被强制隔离戒毒的人、被宣告失踪的人、\
                    省级认定的其他人不计入""",
                    "Religious staff who have lived apart for three years, people in prison, in compulsory drug "
                            + "rehabilitation or declared missing, and others named by the province are not counted")
            .forEvery(Member.ENTITY)
            .then(People.EXCLUSION.is(anyOf(
                    Member.RELIGIOUS_AWAY_THREE_YEARS,
                    Member.IMPRISONED,
                    Member.COMPULSORY_REHABILITATION,
                    Member.DECLARED_MISSING,
                    Member.EXCLUDED_BY_PROVINCE)));

    private Members2021() {}
}
