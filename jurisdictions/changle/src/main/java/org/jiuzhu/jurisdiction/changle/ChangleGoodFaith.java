package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;

/**
 * Good faith (诚信机制) in Changle: the promise, and what follows for a person who obtained assistance by intentional
 * deceit.
 */
final class ChangleGoodFaith {

    private static final Programme<?>[] ALL = {
        Programme.MINIMUM_LIVING_ALLOWANCE,
        Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
        Programme.EXTREME_POVERTY_SUPPORT,
        Programme.TEMPORARY_ASSISTANCE
    };

    /** Ends by itself: whatever is left to pay back keeps it up. */
    private static final Condition<Member> BARRED = define(
            "changle.barred",
            "骗取社会救助且尚未退缴",
            "obtained assistance by deceit and has not paid it back",
            OPINION.clause("二（三）19"),
            allOf(NationalFacts.DEFRAUDED, ChangleFacts.NOT_PAID_BACK.isAbove(NOTHING)));

    private static final Condition<Member> DRAWS_SOMETHING = anyOf(
            Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
            MinimumLivingAllowance.RECEIVES_ALONE,
            ExtremePovertySupport.RECEIVES);

    /** Whether others of the family are barred with the person (二（三）19), which the opinion does not say. */
    static final OpenTerm.OfCondition<Household> WHOLE_FAMILY = OpenTerm.condition(
            Household.ENTITY,
            "CL-2-3-19.6#family",
            OPINION.clause("二（三）19"),
            "其他家庭成员的申请是否一并不受理",
            "whether applications of the others of the family are refused too");

    static final Unruled REWARDED_OR_PENALISED = shall(OPINION, "CL-2-3-19.1", "二（三）19")
            .says("建立守信激励、失信惩戒机制", "Keeping faith is rewarded and breaking it penalised")
            .organisational();

    static final Rule<Household> PROMISE = shall(OPINION, "CL-2-3-19.2", "二（三）19")
            .says(
                    "申请申报社会救助事项，全面推行守信承诺制度",
                    "Every application for assistance comes with a promise of good faith")
            .reading(
                    "“全面推行”读作各事项都要；由哪位成员签署，文件没有写",
                    "Read as required for all matters; who of the family signs is not said")
            .forEvery(Household.ENTITY)
            .then(needs(Document.GOOD_FAITH_PROMISE, Body.APPLICANT, ALL));

    static final Rule<Member> STOPPED = shall(OPINION, "CL-2-3-19.3", "二（三）19")
            .says(
                    "故意以虚报、隐瞒、欺骗、造假等手段骗取社会救助待遇的人员，停止社会救助",
                    "Who obtains assistance by intentional false statement, concealment, deceit or forgery loses it")
            .reading(
                    "只及于本人（“相关人员”），须有故意；从哪个月停、由谁决定，文件没有写",
                    "The person alone, and only with intent; from which month and by whose decision is not said")
            .reading(
                    "已经全部退缴的，重新享受的待遇不再停止",
                    "What is drawn anew after everything was paid back is not ended again")
            .when(Member.ENTITY, allOf(BARRED, DRAWS_SOMETHING))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "停止其本人的社会救助",
                    "ends the assistance of the person",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Household> SHARES_OF_OTHERS = shall(OPINION, "CL-2-3-19.3/2", "二（三）19")
            .says(
                    "停止的是骗取人员本人的一份，家庭其他成员的份额照发",
                    "What ends is the share of who obtained it by deceit; the others of the family go on with theirs")
            .reading(
                    "一份是家庭低保金按人口平均的数额；家庭收入和人口仍按全家核算",
                    "A share is the family’s allowance divided by its members; income and members are still those of "
                            + "the whole family")
            .overriding(Dibao2021.SHORTFALL, Texts.DIBAO_57.clause("§23"))
            .when(
                    Household.ENTITY,
                    allOf(
                            not(MinimumLivingAllowance.PAYS_BY_CLASS),
                            MinimumLivingAllowance.RECEIVES,
                            Household.MEMBERS.any(allOf(MinimumLivingAllowance.COUNTED, BARRED))))
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.ALLOWANCE,
                    Household.MEMBERS
                            .where(allOf(MinimumLivingAllowance.COUNTED, not(BARRED)))
                            .count()
                            .times(Standard.MINIMUM_LIVING_ALLOWANCE.minus(MinimumLivingAllowance.INCOME_PER_HEAD))
                            .rounded(MinimumLivingAllowance.ROUNDING)));

    static final Rule<Member> GIVEN_BACK = shall(OPINION, "CL-2-3-19.4", "二（三）19")
            .says(
                    "责令骗取人员退回非法获取的救助资金和物资",
                    "Who obtained assistance by deceit is ordered to give back money and goods")
            .reading(
                    "没有罚款、利息和期限；物资按价值计入",
                    "No fine, interest or time limit is named; goods count by their value")
            .when(Member.ENTITY, BARRED)
            .then(effect(
                    Body.RECIPIENT,
                    "退回非法获取的救助资金和物资",
                    "gives back the money and the goods that were obtained", ALL)
                    .inMonths(MonthEffect.takenBack()));

    static final Rule<Member> PROSECUTED = shall(OPINION, "CL-2-3-19.5", "二（三）19")
            .says("骗取社会救助构成犯罪的，依法追究刑事责任", "Where the deceit is a crime, it is prosecuted")
            .when(Member.ENTITY, allOf(NationalFacts.DEFRAUDED, ChangleFacts.DECEIT_IS_CRIME))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "移送有关机关依法追究刑事责任",
                    "refers the case to be prosecuted", ALL));

    static final Rule<Member> NOT_ACCEPTED = shall(OPINION, "CL-2-3-19.6", "二（三）19")
            .says(
                    "骗取社会救助的，在非法所得退缴之前不再受理其社会救助",
                    "From who obtained assistance by deceit no application is accepted until what was obtained is paid "
                            + "back")
            .reading(
                    "全部退缴即解除，不论过了多久；部分退缴不解除；适用于各项救助，急难也没有写例外",
                    "It ends with full repayment, however soon or late, and not with a part; it is said of all "
                            + "assistance, and names no exception for emergencies")
            .when(Member.ENTITY, BARRED)
            // what is decided of a person alone; the household’s applications follow
            .then(excludes(Programme.MINIMUM_LIVING_ALLOWANCE, Programme.EXTREME_POVERTY_SUPPORT));

    /** Who has died applies for nothing any more, and leaves no bar to the family. */
    private static final Condition<Member> BARRED_IN_LIFE = define(
            "changle.barredInLife",
            "骗取社会救助且尚未退缴，没有死亡",
            "obtained assistance by deceit, has not paid it back and has not died",
            OPINION.clause("二（三）19"),
            allOf(BARRED, People.NOT_KNOWN_TO_HAVE_DIED));

    private static final Condition<Household> APPLICANT_IS_BARRED = anyOf(
            Household.MEMBERS.any(allOf(Member.RELATIONSHIP.is(Relationship.APPLICANT), BARRED_IN_LIFE)),
            allOf(Household.MEMBERS.any(BARRED_IN_LIFE), WHOLE_FAMILY));

    static final ImmutableList<Rule<Household>> NOT_ACCEPTED_FOR_HOUSEHOLD = ImmutableList.of(
            notAccepted("CL-2-3-19.6/2", APPLICANT_IS_BARRED, Programme.TEMPORARY_ASSISTANCE),
            notAccepted(
                    "CL-2-3-19.6/3",
                    allOf(not(MinimumLivingAllowance.RECEIVES), APPLICANT_IS_BARRED),
                    Programme.MINIMUM_LIVING_ALLOWANCE),
            notAccepted(
                    "CL-2-3-19.6/4",
                    allOf(not(LowIncomeMargin.RECOGNISED), APPLICANT_IS_BARRED),
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Rule<Member> RECORDED = shall(OPINION, "CL-2-3-19.7", "二（三）19")
            .says(
                    "骗取人员按规定录入失信记录，报送县公共信用信息平台，联合惩戒",
                    "Who obtained assistance by deceit is entered in the bad-faith record, which goes to the county’s "
                            + "credit platform for joint penalties")
            .reading(
                    "不因退缴而免；记录多久、怎样修复，文件没有写",
                    "Also after repayment; how long it lasts and how it is mended is not said")
            .when(Member.ENTITY, NationalFacts.DEFRAUDED)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "录入失信记录并报送县公共信用信息平台",
                    "enters the person in the bad-faith record and sends it to the county’s credit platform",
                    ALL));

    static final Rule<Member> PUBLISHED = shall(OPINION, "CL-2-3-19.8", "二（三）19")
            .says("骗取人员的失信记录集中向社会公示", "The bad-faith records of deceit are published together")
            .reading("公示地点、期限和内容，文件没有写", "Where, for how long and what is shown is not said")
            .when(Member.ENTITY, allOf(NationalFacts.DEFRAUDED, ChangleFacts.BAD_FAITH_RECORD))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "将失信记录集中向社会公示",
                    "publishes the bad-faith record together with others",
                    ALL));

    private ChangleGoodFaith() {}

    private static Rule<Household> notAccepted(String id, Condition<Household> condition, Programme<?> programme) {
        return shall(OPINION, id, "二（三）19")
                .says(
                        "骗取社会救助的，在非法所得退缴之前不再受理其社会救助",
                        "From who obtained assistance by deceit no application is accepted until what was obtained is "
                                + "paid back")
                .reading(
                        "由其本人为家庭申请的也不受理；其他成员申请的是否受理，文件没有写，是待定项",
                        "Nor one that the person makes for the household; whether others of the family may apply is "
                                + "not said and stays open")
                .reading(
                        "说的是受理申请，不终止家庭正在享受的低保和边缘家庭认定",
                        "It speaks of applications, and ends neither dibao that the family draws nor its recognition "
                                + "as a margin household")
                .reading(
                        "骗取人已经死亡的，家庭不再因其不受理",
                        "Where who did it has died, the family is not refused on their account any more")
                .when(Household.ENTITY, condition)
                .then(excludes(programme));
    }
}
