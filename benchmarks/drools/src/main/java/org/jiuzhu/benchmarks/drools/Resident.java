package org.jiuzhu.benchmarks.drools;

import org.jiuzhu.benchmarks.workload.Person;

/** A member as a fact: what is known of it, and what the rules have found so far. */
public final class Resident {

    private final int index;
    private final Person person;
    private long income = -1;
    private boolean poor;
    private long support;
    private boolean single;
    private int aid;
    private long livingSubsidy;
    private long nursingSubsidy;

    Resident(int index, Person person) {
        this.index = index;
        this.person = person;
    }

    public int getIndex() {
        return index;
    }

    public int getAge() {
        return person.age();
    }

    public int getGrade() {
        return person.grade();
    }

    public boolean isSeriouslyIll() {
        return person.seriouslyIll();
    }

    public boolean isEmployed() {
        return person.employed();
    }

    public long getWage() {
        return person.wage();
    }

    public long getOtherIncome() {
        return person.otherIncome();
    }

    public int getStage() {
        return person.stage();
    }

    public boolean isNoLabourCapacity() {
        return person.noLabourCapacity();
    }

    public boolean isNoSupporter() {
        return person.noSupporter();
    }

    public int getLostAbilities() {
        return person.lostAbilities();
    }

    public long getIncome() {
        return income;
    }

    public void setIncome(long income) {
        this.income = income;
    }

    public boolean isPoor() {
        return poor;
    }

    public void setPoor(boolean poor) {
        this.poor = poor;
    }

    public long getSupport() {
        return support;
    }

    public void setSupport(long support) {
        this.support = support;
    }

    public boolean isSingle() {
        return single;
    }

    public void setSingle(boolean single) {
        this.single = single;
    }

    public int getAid() {
        return aid;
    }

    public void setAid(int aid) {
        this.aid = aid;
    }

    public long getLivingSubsidy() {
        return livingSubsidy;
    }

    public void setLivingSubsidy(long livingSubsidy) {
        this.livingSubsidy = livingSubsidy;
    }

    public long getNursingSubsidy() {
        return nursingSubsidy;
    }

    public void setNursingSubsidy(long nursingSubsidy) {
        this.nursingSubsidy = nursingSubsidy;
    }
}
