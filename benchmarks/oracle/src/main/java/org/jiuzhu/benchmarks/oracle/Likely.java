package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableMap;

/** Conditions that are otherwise in most families than a bare chance would have it, so that not every other household fails at the same sentence. */
final class Likely {

    /** How often a condition holds, by the id of its fact; it is of no concern where there is none of that name. */
    static final ImmutableMap<String, Double> CONDITIONS = ImmutableMap.<String, Double>builder()
            .put("propertyWithinDibaoLimits", 0.9)
            .put("propertyWithinMarginLimits", 0.9)
            .put("propertyWithinExtremePovertyLimits", 0.9)
            .put("propertyWithinLowIncomeLimits", 0.6)
            .put("countsAsMember", 0.9)
            .put("hasDutyRelation", 0.9)
            .put("livesTogether", 0.9)
            .put("basicLivingDifficult", 0.7)
            .put("ownMeansInsufficient", 0.7)
            .put("difficultyIsSudden", 0.5)
            .put("otherAssistanceCannotCover", 0.7)
            .put("difficultAfterOtherAssistance", 0.6)
            .put("expenditureHardship", 0.5)
            .put("lifeDifficult", 0.6)
            .put("authorisationGiven", 0.9)
            .put("residencePermit", 0.7)
            .put("longTermResidence", 0.7)
            .put("deceased", 0.04)
            .put("imprisoned", 0.03)
            .put("compulsoryRehabilitation", 0.03)
            .put("reEducation", 0.03)
            .put("declaredMissing", 0.03)
            .put("excludedByProvince", 0.03)
            .put("religiousAwayThreeYears", 0.03)
            .put("livesIndependently", 0.15)
            .put("refusedWork", 0.05)
            .put("choosesChildSupport", 0.05)
            .put("running", 0.6)
            .buildOrThrow();

    private Likely() {}
}
