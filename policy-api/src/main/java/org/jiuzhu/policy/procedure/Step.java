package org.jiuzhu.policy.procedure;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** A step of a procedure, in the order in which a case goes through them. */
public enum Step implements Coded {
    /** 受理: the application is accepted. All time limits of a case begin here or later. */
    ACCEPTANCE("acceptance", "受理", "acceptance"),
    /** 先行救助: a small amount is granted before the ordinary examination. */
    ASSISTANCE_FIRST("assistance-first", "先行救助", "assistance first"),
    /** 启动家庭经济状况调查: the investigation is begun. */
    INVESTIGATION_START("investigation-start", "启动家庭经济状况调查", "start of the investigation"),
    /** 启动信息核对: the check of records is begun. */
    CHECK_START("check-start", "启动信息核对", "start of the records check"),
    /** 家庭经济状况核对: income and property are checked against records. */
    ECONOMIC_CHECK("economic-check", "家庭经济状况核对", "economic-circumstances check"),
    /** 入户调查: the home visit. */
    HOME_VISIT("home-visit", "入户调查", "home visit"),
    /** 调查: the investigation is done. */
    INVESTIGATION("investigation", "调查核实", "investigation"),
    /** 审核家庭住房状况: the family's housing is examined. */
    HOUSING_CHECK("housing-check", "住房状况审核", "housing check"),
    /** 民主评议: the democratic appraisal. */
    APPRAISAL("appraisal", "民主评议", "democratic appraisal"),
    /** 初审意见: the first opinion. */
    FIRST_OPINION("first-opinion", "提出初审意见", "first opinion"),
    /** 公示: the public notice before the decision. */
    PUBLIC_NOTICE("public-notice", "公示", "public notice"),
    /** 重新提出初审意见: after an objection to the notice the first opinion is given anew. */
    RENEWED_OPINION("renewed-opinion", "重新提出初审意见", "renewed first opinion"),
    /** 重新公示: the renewed opinion is put up for notice. */
    RENEWED_NOTICE("renewed-notice", "重新公示", "renewed public notice"),
    /** 联审联批: the joint review. */
    JOINT_REVIEW("joint-review", "联审联批", "joint review"),
    /** 县级入户抽查: the county visits the homes of a sample. */
    SPOT_CHECK("spot-check", "入户抽查", "spot check"),
    /** 县级入户调查: the county itself visits the home. */
    COUNTY_VISIT("county-visit", "县级入户调查", "home visit by the county"),
    /** 审批公示: the second notice, of the decision to be made; national before July 2021, of some places also after. */
    DECISION_NOTICE("decision-notice", "审批公示", "notice of the decision"),
    /** 审核确认: the decision. */
    DECISION("decision", "审核确认", "decision"),
    /** 给予保障: what was decided is handed over, such as a dwelling. */
    PROVISION("provision", "给予保障", "provision"),
    /** 书面告知: the refusal with its reasons is told in writing. */
    REFUSAL_NOTICE("refusal-notice", "不予确认的书面告知", "written notice of a refusal"),
    /** 公布: those who receive are made public. */
    PUBLICATION("publication", "公布", "publication"),
    /** 长期公示: the notice that stays up for as long as assistance is drawn. */
    STANDING_NOTICE("standing-notice", "长期公示", "standing notice"),
    /** 事后补充说明: the explanation after assistance was given first. */
    EXPLANATION("explanation", "事后补充说明", "supplementary explanation"),
    /** 发布寻亲公告: the relatives of somebody whose identity is unknown are looked for in public. */
    SEARCH_FOR_RELATIVES("search-for-relatives", "发布寻亲公告", "public search for relatives"),
    /** 报请采集DNA数据: the police are asked to compare the DNA of somebody whose identity is unknown. */
    DNA_REQUEST("dna-request", "报请公安机关采集DNA数据", "request to the police for DNA"),
    /** 转办: the case goes to the competent department. */
    TRANSFER("transfer", "转办", "transfer"),
    /** 听取意见: the recipient is heard before a benefit is cut or ended. */
    HEARING("hearing", "听取意见", "hearing");

    private final String code;
    private final Label label;

    Step(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
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
        return this == PUBLIC_NOTICE || this == RENEWED_NOTICE || this == DECISION_NOTICE;
    }

    /**
     * {@return whether it belongs to an application, from its acceptance to its decision and what follows from that at once, and so is taken
     * only where somebody applies; the others go with assistance that is drawn}
     */
    public boolean isOfApplication() {
        return this != STANDING_NOTICE && this != HEARING;
    }
}
