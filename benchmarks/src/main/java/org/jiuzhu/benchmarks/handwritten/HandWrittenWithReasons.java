package org.jiuzhu.benchmarks.handwritten;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Decision.Status;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;
import org.jiuzhu.benchmarks.workload.Person;

/** The same rules by hand, noting each that it looks at: what {@link HandWritten} looks like once it has to answer why. */
final class HandWrittenWithReasons {

    private HandWrittenWithReasons() {}

    static Decision decide(Family family, Reasons reasons) {
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
            boolean works = reasons.note(Checked.WORK_COST, i, person.employed(), person.wage(), workCost);
            long own = person.otherIncome() + (works ? Math.max(0, person.wage() - workCost) : 0);
            boolean poor = own < standard && person.noSupporter() && HandWritten.cannotProvide(person);
            if (reasons.note(Checked.EXTREME_POVERTY, i, poor, own, standard)) {
                extremePoverty |= 1 << i;
                reasons.note(Checked.CARE, i, person.lostAbilities() > 0, person.lostAbilities(), 1);
                support += standard * 13 / 10 + HandWritten.care(person.lostAbilities());
            } else {
                headcount++;
                income += own;
                someoneWorks |= works;
                boolean difficult = HandWritten.hasSpecialDifficulty(person);
                toppedUp += reasons.note(Checked.TOP_UP, i, difficult, person.age(), 60) ? 1 : 0;
            }
        }

        long perHead = headcount == 0 ? Decision.NO_INCOME : (2 * income + headcount) / (2L * headcount);
        long mostAssets = 24 * standard * headcount;
        boolean housing =
                reasons.note(Checked.HOUSING, Reasons.FAMILY, family.housingCount() <= 1, family.housingCount(), 1);
        boolean assets = reasons.note(
                Checked.ASSETS, Reasons.FAMILY, family.assets() <= mostAssets, family.assets(), mostAssets);
        boolean property = housing && assets;
        boolean aboveLine = headcount > 0 && perHead >= standard && 2 * perHead <= 3 * standard;
        Status status = Status.NONE;
        long dibao = 0;
        boolean margin = false;
        boolean below = headcount > 0 && perHead < standard && property;
        if (reasons.note(Checked.DIBAO, Reasons.FAMILY, below, perHead, standard)) {
            status = Status.DIBAO;
            dibao = (standard - perHead) * headcount + toppedUp * (standard / 5);
        } else {
            boolean leaves = aboveLine
                    && perHead > standard
                    && family.previouslyOnDibao()
                    && someoneWorks
                    && family.monthsSinceRise() < 3;
            if (reasons.note(Checked.GRADUAL_EXIT, Reasons.FAMILY, leaves, perHead, standard)) {
                status = Status.GRADUAL_EXIT;
                dibao = toppedUp * (standard / 5);
            } else {
                margin = reasons.note(Checked.MARGIN, Reasons.FAMILY, aboveLine && property, perHead, standard * 3 / 2);
            }
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
                boolean severe = HandWritten.isSevere(person);
                boolean single =
                        reasons.note(Checked.SINGLE, i, margin && (severe || person.seriouslyIll()), person.grade(), 2);
                if (single) {
                    singlePersons |= 1 << i;
                    singleDibao += standard;
                }
                boolean onDibao = single || status == Status.DIBAO;
                aidClass = onDibao ? 2 : margin ? 1 : 0;
                boolean living = onDibao && person.grade() > 0;
                livingSubsidy +=
                        reasons.note(Checked.LIVING_SUBSIDY, i, living, person.grade(), 1) ? Figures.SUBSIDY : 0;
                nursingSubsidy +=
                        reasons.note(Checked.NURSING_SUBSIDY, i, severe, person.grade(), 2) ? Figures.SUBSIDY : 0;
            }
            reasons.note(Checked.EDUCATION_AID, i, aidClass > 0 && person.stage() > 0, person.stage(), aidClass);
            educationAid |= Figures.educationAid(aidClass, person.stage()) << (i * Figures.AID_BITS);
        }

        long unit = Figures.URBAN_STANDARD;
        long medicalExcess = family.medical() - 6 * standard * size;
        long educationExcess = family.education() - 3 * standard * size;
        boolean medical =
                reasons.note(Checked.MEDICAL, Reasons.FAMILY, medicalExcess > 0, family.medical(), 6 * standard * size);
        boolean education = reasons.note(
                Checked.EDUCATION, Reasons.FAMILY, educationExcess > 0, family.education(), 3 * standard * size);
        boolean event = reasons.note(Checked.EMERGENCY, Reasons.FAMILY, family.suddenEvent(), 0, 0);
        int hardships = (medical ? Decision.MEDICAL : 0)
                | (education ? Decision.EDUCATION : 0)
                | (event ? Decision.EMERGENCY : 0);
        long bandLow = 0;
        long bandHigh = 0;
        long grant = 0;
        if (medical) {
            bandLow = 2 * unit;
            bandHigh = 10 * unit;
            grant = Math.min(Math.max(medicalExcess, bandLow), bandHigh);
        } else if (education) {
            bandLow = 2 * unit;
            bandHigh = 6 * unit;
            grant = Math.min(Math.max(educationExcess, bandLow), bandHigh);
        } else if (event) {
            bandHigh = 3 * unit;
        }

        boolean disputed = reasons.note(Checked.APPRAISAL, Reasons.FAMILY, family.disputed(), 0, 0);
        boolean small = reasons.note(Checked.TOWNSHIP, Reasons.FAMILY, grant <= 3 * unit, grant, 3 * unit);
        Route township = disputed ? Route.TOWNSHIP_AFTER_APPRAISAL : Route.TOWNSHIP;
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
                hardships == 0 ? Route.NONE : small ? Route.TOWNSHIP : Route.COUNTY);
    }
}
