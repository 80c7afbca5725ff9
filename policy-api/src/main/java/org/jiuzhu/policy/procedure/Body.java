package org.jiuzhu.policy.procedure;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Who acts in a procedure. */
public enum Body implements Coded {
    /** 申请人: who applies. */
    APPLICANT("applicant", "申请人", "applicant"),
    /** 救助对象: who draws assistance. */
    RECIPIENT("recipient", "救助对象", "recipient"),
    /** 村（居）民委员会: the village or community. */
    VILLAGE("village", "村（社区）", "village (community)"),
    /** 乡镇人民政府、街道办事处: the township or subdistrict. */
    TOWNSHIP("township", "乡镇（街道）", "township (subdistrict)"),
    /** 乡镇（街道）主要负责人: the head of the township. */
    TOWNSHIP_HEAD("township-head", "乡镇（街道）主要负责人", "head of the township (subdistrict)"),
    /** 县级人民政府民政部门: civil affairs of the county, county-level city or district. */
    COUNTY("county", "县级民政部门", "county civil affairs"),
    /** 乡镇（街道）或县级民政部门: either of the two. */
    TOWNSHIP_OR_COUNTY("township-or-county", "乡镇（街道）或县级民政部门", "township or county civil affairs"),
    /** 户籍所在县（市、区）民政部门: civil affairs of the county of registration. */
    COUNTY_OF_REGISTRATION("county-of-registration", "户籍地县级民政部门", "civil affairs of the county of registration"),
    /** 相关职能部门: the department that a matter belongs to. */
    DEPARTMENT("department", "相关职能部门", "competent department"),
    /** 住房保障和房产管理部门: housing. */
    HOUSING_DEPARTMENT("housing-department", "住房保障部门", "housing department"),
    /** 县级残疾人联合会: the disabled persons’ federation of the county. */
    DISABLED_PERSONS_FEDERATION("disabled-persons-federation", "县级残联", "disabled persons’ federation of the county"),
    /** 地方人民政府: the government of the place. */
    GOVERNMENT("government", "当地政府", "local government"),
    /** 县级医疗保障部门. */
    COUNTY_MEDICAL_SECURITY("county-medical-security", "县级医疗保障部门", "county medical security"),
    /** 医疗机构. */
    MEDICAL_INSTITUTION("medical-institution", "医疗机构", "medical institution"),
    /** 疾病应急救助基金. */
    EMERGENCY_DISEASE_FUND("emergency-disease-fund", "疾病应急救助基金", "emergency disease relief fund"),
    /** 公安机关: the police, who find, identify and register people. */
    POLICE("police", "公安机关", "police"),
    /** 救助管理机构（救助站）: the institution that takes in vagrants and beggars. */
    RESCUE_INSTITUTION("rescue-institution", "救助管理机构", "rescue institution"),
    /** 工作人员: officials and staff. */
    OFFICIAL("official", "工作人员", "official"),
    /** 国务院有关机构: the bodies of the state that act for the whole country. */
    STATE("state", "国家有关机构", "the state"),
    /** 就读学校: the school that a pupil or a student attends. */
    SCHOOL("school", "就读学校", "school"),
    /** 教育部门: education. */
    EDUCATION_DEPARTMENT("education-department", "教育部门", "education department"),
    /** 公共就业服务机构, of the county, the subdistrict or the community. */
    EMPLOYMENT_SERVICE("employment-service", "公共就业服务机构", "public employment service"),
    /** 县级人力资源社会保障部门. */
    COUNTY_HUMAN_RESOURCES(
            "county-human-resources", "县级人力资源社会保障部门", "human resources and social security of the county"),
    /** 用人单位: who employs people. */
    EMPLOYER("employer", "用人单位", "employer");

    private final String code;
    private final Label label;

    Body(String code, String zh, String en) {
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
