package org.jiuzhu.benchmarks.drools;

import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Decision.Status;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;

/** A household as a fact: what is known of it, and what the rules have found so far. A bean, as Drools likes it. */
public final class Household {

    private final Family family;
    private int headcount;
    private long perHead = Decision.NO_INCOME;
    private Status status = Status.NONE;
    private long dibao;
    private boolean margin;
    private int hardships;
    private long bandLow;
    private long bandHigh;
    private long grant;
    private Route familyRoute = Route.NONE;
    private Route supportRoute = Route.NONE;
    private Route grantRoute = Route.NONE;

    Household(Family family) {
        this.family = family;
    }

    public boolean isUrban() {
        return family.urban();
    }

    public long getStandard() {
        return family.urban() ? Figures.URBAN_STANDARD : Figures.RURAL_STANDARD;
    }

    public int getSize() {
        return family.members().size();
    }

    public int getHousingCount() {
        return family.housingCount();
    }

    public long getAssets() {
        return family.assets();
    }

    public long getMedical() {
        return family.medical();
    }

    public long getEducation() {
        return family.education();
    }

    public boolean isSuddenEvent() {
        return family.suddenEvent();
    }

    public boolean isPreviouslyOnDibao() {
        return family.previouslyOnDibao();
    }

    public int getMonthsSinceRise() {
        return family.monthsSinceRise();
    }

    public boolean isDisputed() {
        return family.disputed();
    }

    public int getHeadcount() {
        return headcount;
    }

    public void setHeadcount(int headcount) {
        this.headcount = headcount;
    }

    public long getPerHead() {
        return perHead;
    }

    public void setPerHead(long perHead) {
        this.perHead = perHead;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public long getDibao() {
        return dibao;
    }

    public void setDibao(long dibao) {
        this.dibao = dibao;
    }

    public boolean isMargin() {
        return margin;
    }

    public void setMargin(boolean margin) {
        this.margin = margin;
    }

    public int getHardships() {
        return hardships;
    }

    public void setHardships(int hardships) {
        this.hardships = hardships;
    }

    public long getBandLow() {
        return bandLow;
    }

    public long getBandHigh() {
        return bandHigh;
    }

    public long getGrant() {
        return grant;
    }

    /** The band in multiples of the urban standard, and the amount: the excess within it. */
    public void grantWithin(int low, int high, long excess) {
        bandLow = low * Figures.URBAN_STANDARD;
        bandHigh = high * Figures.URBAN_STANDARD;
        grant = low == 0 ? 0 : Math.min(Math.max(excess, bandLow), bandHigh);
    }

    public Route getFamilyRoute() {
        return familyRoute;
    }

    public void setFamilyRoute(Route familyRoute) {
        this.familyRoute = familyRoute;
    }

    public Route getSupportRoute() {
        return supportRoute;
    }

    public void setSupportRoute(Route supportRoute) {
        this.supportRoute = supportRoute;
    }

    public Route getGrantRoute() {
        return grantRoute;
    }

    public void setGrantRoute(Route grantRoute) {
        this.grantRoute = grantRoute;
    }
}
