package org.jiuzhu.benchmarks.handwritten;

/** A rule that the hand-written code can give as a reason. */
public enum Checked {
    /** Of a family: how many dwellings it owns. */
    HOUSING,
    /** Of a family: its financial assets. */
    ASSETS,
    /** Of a family: income per head below the standard. */
    DIBAO,
    /** Of a family: income per head above the standard, a worker, and so on. */
    GRADUAL_EXIT,
    /** Of a family: income per head up to one and a half times the standard. */
    MARGIN,
    /** Of a family: medical expenditure. */
    MEDICAL,
    /** Of a family: education expenditure. */
    EDUCATION,
    /** Of a family: an event. */
    EMERGENCY,
    /** Of a family: how much the township decides. */
    TOWNSHIP,
    /** Of a family: the appraisal. */
    APPRAISAL,
    /** Of a member: the work cost. */
    WORK_COST,
    /** Of a member: extreme poverty. */
    EXTREME_POVERTY,
    /** Of a member: the level of care. */
    CARE,
    /** Of a member: the top-up. */
    TOP_UP,
    /** Of a member: on dibao alone. */
    SINGLE,
    /** Of a member: education aid. */
    EDUCATION_AID,
    /** Of a member: the living subsidy. */
    LIVING_SUBSIDY,
    /** Of a member: the nursing subsidy. */
    NURSING_SUBSIDY;

    /** How many rules speak of a member; they stand last. */
    static final int OF_A_MEMBER = 8;
}
