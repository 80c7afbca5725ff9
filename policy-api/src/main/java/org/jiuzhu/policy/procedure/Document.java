package org.jiuzhu.policy.procedure;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A document of a case. The constants are those that the texts of the library name; a plug-in makes others of its own. Documents are compared by identity: each is one
 * constant.
 */
public final class Document implements Coded {

    /** 申请书: the application. */
    public static final Document APPLICATION = of("application", "申请书", "application");

    /** 家庭经济状况核对授权书: the authorisation to check income and property. */
    public static final Document CHECK_AUTHORISATION = of("check-authorisation", "核对授权书", "authorisation of the check");

    /** 单位委托书: the commission of the check by the unit that handles the case. */
    public static final Document CHECK_COMMISSION = of("check-commission", "核对委托书", "commission of the check");

    /** 守信承诺书: the promise of good faith. */
    public static final Document GOOD_FAITH_PROMISE = of("good-faith-promise", "守信承诺书", "promise of good faith");

    /** 居住证: the residence permit. */
    public static final Document RESIDENCE_PERMIT = of("residence-permit", "居住证", "residence permit");

    /** 户籍地未享受社会救助证明: that nothing is drawn at the place of registration. */
    public static final Document NO_ASSISTANCE_CERTIFICATE = of(
            "no-assistance-certificate", "户籍地未享受社会救助证明", "certificate of no assistance at the place of registration");

    /** 可通过政务服务平台查询的证明材料: proofs that the service platform can look up. */
    public static final Document PLATFORM_PROOF =
            of("platform-proof", "可通过政务服务平台查询的证明材料", "proof that the service platform can look up");

    /** All documents that the library itself knows, in the order in which procedures show them; those of plug-ins follow. */
    public static final ImmutableList<Document> ALL = ImmutableList.of(
            APPLICATION,
            CHECK_AUTHORISATION,
            CHECK_COMMISSION,
            GOOD_FAITH_PROMISE,
            RESIDENCE_PERMIT,
            NO_ASSISTANCE_CERTIFICATE,
            PLATFORM_PROOF);

    private final String code;
    private final Label label;

    private Document(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * A document.
     *
     * @param code its code, which no other document has that is named at the same place; a second one does not load
     * @param zh its Chinese name
     * @param en its English name
     * @return the document
     */
    public static Document of(String code, String zh, String en) {
        return new Document(code, Label.of(zh, en));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
