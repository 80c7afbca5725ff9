package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of necessary expenditure (必需支出), paid by the family itself after insurance and other relief. */
public enum ExpenseKind implements Coded {
    /** 医疗: within the insurance catalogue, paid by the family itself. */
    MEDICAL("medical", "医疗自负支出", "self-paid medical expenditure"),
    /** 教育: at the fees of public schools of the same kind. */
    EDUCATION("education", "教育自负支出", "self-paid education expenditure"),
    /** 残疾康复. */
    REHABILITATION("rehabilitation", "残疾康复支出", "rehabilitation expenditure"),
    /** 基本生活. */
    LIVING("living", "基本生活支出", "basic living expenditure"),
    /** 个人所得税、社会保险费: deducted from transfer income. */
    TAX_AND_INSURANCE("tax-and-insurance", "税款、社会保障支出", "taxes and social-security contributions"),
    /** 赡养支出: deducted from transfer income. */
    MAINTENANCE_PAID("maintenance-paid", "支付的赡养、抚养、扶养费", "maintenance paid"),
    /** 其他经常性转移支出: paid regularly to the state, bodies or people and no tax, contribution or maintenance; deducted from transfer income. */
    OTHER_TRANSFER("other-transfer", "其他经常性转移支出", "other regular transfers paid"),
    /** 其他必需支出. */
    OTHER("other", "其他必需支出", "other necessary expenditure");

    private final String code;
    private final Label label;

    ExpenseKind(String code, String zh, String en) {
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
