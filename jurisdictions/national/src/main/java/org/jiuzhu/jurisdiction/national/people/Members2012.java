package org.jiuzhu.jurisdiction.national.people;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_2012;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.rule.Rule;

/** Who counts as a co-living member to June 2021: 最低生活保障审核审批办法（试行）, 220号. */
public final class Members2012 {

    /** 220号 §5, first paragraph: to June 2021. */
    public static final Rule<Member> BELONGS = shall(DIBAO_2012, "N220-5.1", "§5")
            .says(
                    """
                    配偶、父母和未成年子女、不能独立生活的成年子女（含在校读本科及以下的）、\
                    有法定义务关系并长期同住的其他人，是共同生活的家庭成员""",
                    "The spouse, parents and minor children, adult children who cannot live independently (students up "
                            + "to a bachelor’s course among them), and others with a legal duty who live together for "
                            + "long are co-living members")
            .reading("申请人本人当然计入", "The applicant counts as a matter of course")
            .forEvery(Member.ENTITY)
            .then(People.BELONGING.is(anyOf(
                    Member.RELATIONSHIP.isOneOf(
                            these(Relationship.APPLICANT, Relationship.SPOUSE, Relationship.PARENT)),
                    allOf(
                            Member.RELATIONSHIP.is(Relationship.CHILD),
                            anyOf(People.MINOR, not(Member.LIVES_INDEPENDENTLY), People.AT_SCHOOL_UP_TO_BACHELOR)),
                    allOf(Member.HAS_DUTY_RELATION, Member.LIVES_TOGETHER))));

    /** 220号 §5, second paragraph: to June 2021. */
    public static final Rule<Member> LEFT_OUT = shall(DIBAO_2012, "N220-5.2", "§5")
            .says(
                    "脱离家庭独立生活三年以上的宗教教职人员、服刑或者劳动教养的人、省级认定的其他人不计入",
                    "Religious staff who have lived apart for three years, people in prison or re-education, and "
                            + "others named by the province are not counted")
            .forEvery(Member.ENTITY)
            .then(People.EXCLUSION.is(anyOf(
                    Member.RELIGIOUS_AWAY_THREE_YEARS,
                    Member.IMPRISONED,
                    Member.RE_EDUCATION,
                    Member.EXCLUDED_BY_PROVINCE)));

    private Members2012() {}
}
