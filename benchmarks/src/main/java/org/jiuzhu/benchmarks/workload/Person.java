package org.jiuzhu.benchmarks.workload;

/**
 * A member of a family.
 *
 * @param age completed years
 * @param grade the grade of disability, 1 (most severe) to 4; 0 for none
 * @param seriouslyIll whether seriously ill
 * @param employed whether in work
 * @param wage the wage, fen a month
 * @param otherIncome what else comes in, fen a month
 * @param stage the stage of schooling, 0 to 5: none, preschool, compulsory, upper secondary, higher, postgraduate
 * @param noLabourCapacity whether without the ability to work
 * @param noSupporter whether nobody else has to support the person
 * @param lostAbilities how many of the six abilities of self-care are lost
 */
public record Person(
        int age,
        int grade,
        boolean seriouslyIll,
        boolean employed,
        long wage,
        long otherIncome,
        int stage,
        boolean noLabourCapacity,
        boolean noSupporter,
        int lostAbilities) {}
