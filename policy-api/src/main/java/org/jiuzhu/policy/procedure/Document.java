package org.jiuzhu.policy.procedure;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** A document of a case. */
public enum Document implements Coded {
    /** 申请书: the application. */
    APPLICATION("application", "申请书", "application"),
    /** 家庭经济状况核对授权书: the authorisation to check income and property. */
    CHECK_AUTHORISATION("check-authorisation", "核对授权书", "authorisation of the check"),
    /** 单位委托书: the commission of the check by the unit that handles the case. */
    CHECK_COMMISSION("check-commission", "核对委托书", "commission of the check"),
    /** 守信承诺书: the promise of good faith. */
    GOOD_FAITH_PROMISE("good-faith-promise", "守信承诺书", "promise of good faith"),
    /** 居住证: the residence permit. */
    RESIDENCE_PERMIT("residence-permit", "居住证", "residence permit"),
    /** 户籍地未享受社会救助证明: that nothing is drawn at the place of registration. */
    NO_ASSISTANCE_CERTIFICATE(
            "no-assistance-certificate", "户籍地未享受社会救助证明", "certificate of no assistance at the place of registration"),
    /** 可通过政务服务平台查询的证明材料: proofs that the service platform can look up. */
    PLATFORM_PROOF("platform-proof", "可通过政务服务平台查询的证明材料", "proof that the service platform can look up");

    private final String code;
    private final Label label;

    Document(String code, String zh, String en) {
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
}
