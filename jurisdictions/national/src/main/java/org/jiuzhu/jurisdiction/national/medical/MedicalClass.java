package org.jiuzhu.jurisdiction.national.medical;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Classes of recipients of medical assistance (救助对象类别), the one that is assisted most first. */
public enum MedicalClass implements Coded {
    /** 特困人员. */
    EXTREME_POVERTY("extreme-poverty", "特困人员", "extreme-poverty persons"),
    /** 最低生活保障家庭成员. */
    DIBAO("dibao", "低保家庭成员", "members of dibao families"),
    /** 最低生活保障边缘家庭成员. */
    MARGIN("margin", "低保边缘家庭成员", "members of margin households"),
    /** 刚性支出困难家庭成员. */
    HARDSHIP("hardship", "刚性支出困难家庭成员", "members of families in rigid-expenditure hardship"),
    /** 因病致贫重病患者. */
    POOR_BY_ILLNESS("poor-by-illness", "因病致贫重病患者", "people poor by a serious illness"),
    /** 县级以上人民政府规定的其他特殊困难人员. */
    OTHER("other", "其他特殊困难人员", "others in special difficulty");

    private final String code;
    private final Label label;

    MedicalClass(String code, String zh, String en) {
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
