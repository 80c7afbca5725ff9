package org.jiuzhu.policy.procedure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A step of a procedure. The constants are those that the texts of the library name, in the order in which a case goes through them; a plug-in makes others of its own, each
 * after one of them. Steps are compared by identity: each is one constant.
 */
public final class Step implements Coded {

    /** 受理: the application is accepted. All time limits of a case begin here or later. */
    public static final Step ACCEPTANCE =
            new Step("acceptance", "受理", "acceptance", Kind.OF_APPLICATION, Optional.empty());

    /** 先行救助: a small amount is granted before the ordinary examination. */
    public static final Step ASSISTANCE_FIRST =
            new Step("assistance-first", "先行救助", "assistance first", Kind.OF_APPLICATION, Optional.empty());

    /** 启动家庭经济状况调查: the investigation is begun. */
    public static final Step INVESTIGATION_START = new Step(
            "investigation-start", "启动家庭经济状况调查", "start of the investigation", Kind.OF_APPLICATION, Optional.empty());

    /** 启动信息核对: the check of records is begun. */
    public static final Step CHECK_START =
            new Step("check-start", "启动信息核对", "start of the records check", Kind.OF_APPLICATION, Optional.empty());

    /** 家庭经济状况核对: income and property are checked against records. */
    public static final Step ECONOMIC_CHECK = new Step(
            "economic-check", "家庭经济状况核对", "economic-circumstances check", Kind.OF_APPLICATION, Optional.empty());

    /** 入户调查: the home visit. */
    public static final Step HOME_VISIT =
            new Step("home-visit", "入户调查", "home visit", Kind.OF_APPLICATION, Optional.empty());

    /** 调查: the investigation is done. */
    public static final Step INVESTIGATION =
            new Step("investigation", "调查核实", "investigation", Kind.OF_APPLICATION, Optional.empty());

    /** 审核家庭住房状况: the family's housing is examined. */
    public static final Step HOUSING_CHECK =
            new Step("housing-check", "住房状况审核", "housing check", Kind.OF_APPLICATION, Optional.empty());

    /** 民主评议: the democratic appraisal. */
    public static final Step APPRAISAL =
            new Step("appraisal", "民主评议", "democratic appraisal", Kind.OF_APPLICATION, Optional.empty());

    /** 初审意见: the first opinion. */
    public static final Step FIRST_OPINION =
            new Step("first-opinion", "提出初审意见", "first opinion", Kind.OF_APPLICATION, Optional.empty());

    /** 公示: the public notice before the decision. */
    public static final Step PUBLIC_NOTICE =
            new Step("public-notice", "公示", "public notice", Kind.SPAN, Optional.empty());

    /** 重新提出初审意见: after an objection to the notice the first opinion is given anew. */
    public static final Step RENEWED_OPINION =
            new Step("renewed-opinion", "重新提出初审意见", "renewed first opinion", Kind.OF_APPLICATION, Optional.empty());

    /** 重新公示: the renewed opinion is put up for notice. */
    public static final Step RENEWED_NOTICE =
            new Step("renewed-notice", "重新公示", "renewed public notice", Kind.SPAN, Optional.empty());

    /** 联审联批: the joint review. */
    public static final Step JOINT_REVIEW =
            new Step("joint-review", "联审联批", "joint review", Kind.OF_APPLICATION, Optional.empty());

    /** 县级入户抽查: the county visits the homes of a sample. */
    public static final Step SPOT_CHECK =
            new Step("spot-check", "入户抽查", "spot check", Kind.OF_APPLICATION, Optional.empty());

    /** 县级入户调查: the county itself visits the home. */
    public static final Step COUNTY_VISIT =
            new Step("county-visit", "县级入户调查", "home visit by the county", Kind.OF_APPLICATION, Optional.empty());

    /** 审批公示: the second notice, of the decision to be made; national before July 2021, of some places also after. */
    public static final Step DECISION_NOTICE =
            new Step("decision-notice", "审批公示", "notice of the decision", Kind.SPAN, Optional.empty());

    /** 审核确认: the decision. */
    public static final Step DECISION = new Step("decision", "审核确认", "decision", Kind.OF_APPLICATION, Optional.empty());

    /** 给予保障: what was decided is handed over, such as a dwelling. */
    public static final Step PROVISION =
            new Step("provision", "给予保障", "provision", Kind.OF_APPLICATION, Optional.empty());

    /** 书面告知: the refusal with its reasons is told in writing. */
    public static final Step REFUSAL_NOTICE = new Step(
            "refusal-notice", "不予确认的书面告知", "written notice of a refusal", Kind.OF_APPLICATION, Optional.empty());

    /** 公布: those who receive are made public. */
    public static final Step PUBLICATION =
            new Step("publication", "公布", "publication", Kind.OF_APPLICATION, Optional.empty());

    /** 长期公示: the notice that stays up for as long as assistance is drawn. */
    public static final Step STANDING_NOTICE =
            new Step("standing-notice", "长期公示", "standing notice", Kind.WHILE_DRAWN, Optional.empty());

    /** 事后补充说明: the explanation after assistance was given first. */
    public static final Step EXPLANATION =
            new Step("explanation", "事后补充说明", "supplementary explanation", Kind.OF_APPLICATION, Optional.empty());

    /** 发布寻亲公告: the relatives of somebody whose identity is unknown are looked for in public. */
    public static final Step SEARCH_FOR_RELATIVES = new Step(
            "search-for-relatives", "发布寻亲公告", "public search for relatives", Kind.OF_APPLICATION, Optional.empty());

    /** 报请采集DNA数据: the police are asked to compare the DNA of somebody whose identity is unknown. */
    public static final Step DNA_REQUEST = new Step(
            "dna-request", "报请公安机关采集DNA数据", "request to the police for DNA", Kind.OF_APPLICATION, Optional.empty());

    /** 转办: the case goes to the competent department. */
    public static final Step TRANSFER = new Step("transfer", "转办", "transfer", Kind.OF_APPLICATION, Optional.empty());

    /** 听取意见: the recipient is heard before a benefit is cut or ended. */
    public static final Step HEARING = new Step("hearing", "听取意见", "hearing", Kind.WHILE_DRAWN, Optional.empty());

    /** All steps that the library itself knows, in the order in which a case goes through them. */
    public static final ImmutableList<Step> ALL = ImmutableList.of(
            ACCEPTANCE,
            ASSISTANCE_FIRST,
            INVESTIGATION_START,
            CHECK_START,
            ECONOMIC_CHECK,
            HOME_VISIT,
            INVESTIGATION,
            HOUSING_CHECK,
            APPRAISAL,
            FIRST_OPINION,
            PUBLIC_NOTICE,
            RENEWED_OPINION,
            RENEWED_NOTICE,
            JOINT_REVIEW,
            SPOT_CHECK,
            COUNTY_VISIT,
            DECISION_NOTICE,
            DECISION,
            PROVISION,
            REFUSAL_NOTICE,
            PUBLICATION,
            STANDING_NOTICE,
            EXPLANATION,
            SEARCH_FOR_RELATIVES,
            DNA_REQUEST,
            TRANSFER,
            HEARING);

    private enum Kind {
        OF_APPLICATION,
        SPAN,
        WHILE_DRAWN
    }

    private final String code;
    private final Label label;
    private final Kind kind;
    private final Optional<Step> after;

    private Step(String code, String zh, String en, Kind kind, Optional<Step> after) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.kind = kind;
        this.after = after;
    }

    /**
     * A step that the library does not know. Its time is one that must not be exceeded, and it goes with an application where the one before it does.
     *
     * @param code its code, which no other step has that is taken at the same place; a second one does not load
     * @param zh its Chinese name
     * @param en its English name
     * @param after the step after which a case goes through it; of several after the same the one that a rule names first comes first
     * @return the step
     */
    public static Step of(String code, String zh, String en, Step after) {
        return new Step(
                code, zh, en, after.isOfApplication() ? Kind.OF_APPLICATION : Kind.WHILE_DRAWN, Optional.of(after));
    }

    /**
     * Puts steps into the order in which a case goes through them.
     *
     * @param steps steps, each once or more often
     * @return each once: those of the library in their order, behind each those that come after it
     */
    public static ImmutableList<Step> inOrder(Iterable<Step> steps) {
        Set<Step> met = new LinkedHashSet<>();
        ListMultimap<Step, Step> after = ArrayListMultimap.create();
        for (Step step : steps) {
            // one that nobody takes can still say where another comes
            Step one = step;
            while (one.after.isPresent() && !after.containsEntry(one.after.get(), one)) {
                after.put(one.after.get(), one);
                one = one.after.get();
            }
            met.add(step);
        }
        ImmutableList.Builder<Step> ordered = ImmutableList.builder();
        ALL.forEach(step -> step.addTo(ordered, met, after));
        return ordered.build();
    }

    private void addTo(ImmutableList.Builder<Step> ordered, Set<Step> met, ListMultimap<Step, Step> after) {
        if (met.contains(this)) {
            ordered.add(this);
        }
        after.get(this).forEach(next -> next.addTo(ordered, met, after));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return whether its time is a span that has to last, as a public notice, rather than one that must not be exceeded} */
    public boolean isSpan() {
        return kind == Kind.SPAN;
    }

    /**
     * {@return whether it belongs to an application, from its acceptance to its decision and what follows from that at once, and so is taken
     * only where somebody applies; the others go with assistance that is drawn}
     */
    public boolean isOfApplication() {
        return kind != Kind.WHILE_DRAWN;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
