package org.jiuzhu.benchmarks.handwritten;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Decision.Status;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;
import org.jiuzhu.benchmarks.workload.Person;

/** The rules by hand, as fast as one would still write them: no reasons, no unknowns, no dates, figures as constants. */
public final class HandWritten {

    private HandWritten() {}

    /**
     * Decides.
     *
     * @param family the family
     * @return the decision
     */
    public static Decision decide(Family family) {
        long standard = family.urban() ? Figures.URBAN_STANDARD : Figures.RURAL_STANDARD;
        long workCost = standard * 3 / 10;
        ImmutableList<Person> members = family.members();
        int size = members.size();

        int extremePoverty = 0;
        long support = 0;
        int headcount = 0;
        long income = 0;
        int toppedUp = 0;
        boolean someoneWorks = false;
        for (int i = 0; i < size; i++) {
            Person person = members.get(i);
            long own = person.otherIncome() + (person.employed() ? Math.max(0, person.wage() - workCost) : 0);
            if (own < standard && person.noSupporter() && cannotProvide(person)) {
                extremePoverty |= 1 << i;
                support += standard * 13 / 10 + care(person.lostAbilities());
            } else {
                headcount++;
                income += own;
                someoneWorks |= person.employed();
                toppedUp += hasSpecialDifficulty(person) ? 1 : 0;
            }
        }

        long perHead = headcount == 0 ? Decision.NO_INCOME : (2 * income + headcount) / (2L * headcount);
        boolean property = family.housingCount() <= 1 && family.assets() <= 24 * standard * headcount;
        boolean aboveLine = headcount > 0 && perHead >= standard && 2 * perHead <= 3 * standard;
        Status status = Status.NONE;
        long dibao = 0;
        boolean margin = false;
        if (headcount > 0 && perHead < standard && property) {
            status = Status.DIBAO;
            dibao = (standard - perHead) * headcount + toppedUp * (standard / 5);
        } else if (aboveLine
                && perHead > standard
                && family.previouslyOnDibao()
                && someoneWorks
                && family.monthsSinceRise() < 3) {
            status = Status.GRADUAL_EXIT;
            dibao = toppedUp * (standard / 5);
        } else {
            margin = aboveLine && property;
        }

        int singlePersons = 0;
        long singleDibao = 0;
        int educationAid = 0;
        long livingSubsidy = 0;
        long nursingSubsidy = 0;
        for (int i = 0; i < size; i++) {
            Person person = members.get(i);
            int aidClass = 3;
            if ((extremePoverty & 1 << i) == 0) {
                boolean severe = isSevere(person);
                boolean single = margin && (severe || person.seriouslyIll());
                if (single) {
                    singlePersons |= 1 << i;
                    singleDibao += standard;
                }
                boolean onDibao = single || status == Status.DIBAO;
                aidClass = onDibao ? 2 : margin ? 1 : 0;
                livingSubsidy += onDibao && person.grade() > 0 ? Figures.SUBSIDY : 0;
                nursingSubsidy += severe ? Figures.SUBSIDY : 0;
            }
            educationAid |= Figures.educationAid(aidClass, person.stage()) << (i * Figures.AID_BITS);
        }

        long unit = Figures.URBAN_STANDARD;
        long medicalExcess = family.medical() - 6 * standard * size;
        long educationExcess = family.education() - 3 * standard * size;
        int hardships = (medicalExcess > 0 ? Decision.MEDICAL : 0)
                | (educationExcess > 0 ? Decision.EDUCATION : 0)
                | (family.suddenEvent() ? Decision.EMERGENCY : 0);
        long bandLow = 0;
        long bandHigh = 0;
        long grant = 0;
        if (medicalExcess > 0) {
            bandLow = 2 * unit;
            bandHigh = 10 * unit;
            grant = Math.min(Math.max(medicalExcess, bandLow), bandHigh);
        } else if (educationExcess > 0) {
            bandLow = 2 * unit;
            bandHigh = 6 * unit;
            grant = Math.min(Math.max(educationExcess, bandLow), bandHigh);
        } else if (family.suddenEvent()) {
            bandHigh = 3 * unit;
        }

        Route township = family.disputed() ? Route.TOWNSHIP_AFTER_APPRAISAL : Route.TOWNSHIP;
        return new Decision(
                perHead,
                status,
                dibao,
                singlePersons,
                singleDibao,
                margin,
                extremePoverty,
                support,
                hardships,
                bandLow,
                bandHigh,
                grant,
                educationAid,
                livingSubsidy,
                nursingSubsidy,
                status != Status.NONE || margin ? township : Route.NONE,
                extremePoverty != 0 ? township : Route.NONE,
                hardships == 0 ? Route.NONE : grant <= 3 * unit ? Route.TOWNSHIP : Route.COUNTY);
    }

    static boolean cannotProvide(Person person) {
        return person.age() >= 60
                || person.age() < 18
                || person.noLabourCapacity()
                || (person.stage() >= 1 && person.stage() <= 4);
    }

    static boolean isSevere(Person person) {
        return person.grade() == 1 || person.grade() == 2;
    }

    static boolean hasSpecialDifficulty(Person person) {
        return isSevere(person) || person.seriouslyIll() || person.age() >= 60 || person.age() < 18;
    }

    static long care(int lostAbilities) {
        return lostAbilities >= 4 ? Figures.FULL_CARE : lostAbilities >= 1 ? Figures.HALF_CARE : Figures.BASIC_CARE;
    }
}
