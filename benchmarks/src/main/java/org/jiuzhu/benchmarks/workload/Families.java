package org.jiuzhu.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The population: family number {@code n} is always the same. Incomes lie near the standards, so that the branches of the rules are hard to
 * predict.
 */
public final class Families {

    private static final long SEED = 20_240_301;

    private static final int[] SIZES = {16, 43, 70, 88, 96, 100};

    private Families() {}

    /**
     * The first families.
     *
     * @param count how many
     * @return the families
     */
    public static ImmutableList<Family> first(int count) {
        return IntStream.range(0, count).mapToObj(Families::number).collect(ImmutableList.toImmutableList());
    }

    /**
     * One family.
     *
     * @param number which one
     * @return the family
     */
    public static Family number(int number) {
        return new Draw(new SplittableRandom(SEED + number)).family(number);
    }

    /** Draws one family. */
    private static final class Draw {

        private final SplittableRandom random;

        Draw(SplittableRandom random) {
            this.random = random;
        }

        Family family(int number) {
            boolean urban = chance(55);
            long standard = urban ? Figures.URBAN_STANDARD : Figures.RURAL_STANDARD;
            int size = size();
            long perHead = standard * incomeInPercent() / 100 + random.nextLong(100);
            ImmutableList.Builder<Person> members = ImmutableList.builder();
            for (int i = 0; i < size; i++) {
                members.add(person(i == 0 ? 22 + random.nextInt(64) : random.nextInt(85), perHead));
            }
            return new Family(
                    number,
                    urban,
                    chance(92) ? random.nextInt(2) : 2,
                    chance(90) ? random.nextLong(20 * standard * size) : random.nextLong(60 * standard * size),
                    expenditure(6 * standard * size, 19),
                    expenditure(3 * standard * size, 21),
                    chance(18),
                    chance(62),
                    random.nextInt(7),
                    chance(5),
                    members.build());
        }

        private int size() {
            int at = random.nextInt(100);
            int size = 1;
            while (at >= SIZES[size - 1]) {
                size++;
            }
            return size;
        }

        // in percent of the standard: below it, between it and one and a half times it, or above
        private int incomeInPercent() {
            int part = random.nextInt(100);
            if (part < 52) {
                return 40 + random.nextInt(62);
            }
            return part < 57 ? 102 + random.nextInt(55) : 165 + random.nextInt(90);
        }

        private long expenditure(long line, int percentAbove) {
            return chance(percentAbove) ? line + 1 + random.nextLong(2 * line) : random.nextLong(line + 1);
        }

        private Person person(int age, long perHead) {
            boolean works = age >= 18 && age < 60 && chance(55);
            long income = perHead * (60 + random.nextInt(80)) / 100;
            long wage = works ? income * (70 + random.nextInt(90)) / 100 + 10_000 : 0;
            return new Person(
                    age,
                    chance(16) ? 1 + random.nextInt(4) : 0,
                    chance(9),
                    works,
                    wage,
                    works ? random.nextLong(income / 4 + 1) : income,
                    stage(age),
                    !works && age >= 18 && chance(12),
                    chance(24),
                    age >= 60 || chance(8) ? random.nextInt(7) : 0);
        }

        private int stage(int age) {
            if (age < 3 || age > 27) {
                return 0;
            }
            int usual = age < 6 ? 1 : age < 15 ? 2 : age < 18 ? 3 : age < 22 ? 4 : 5;
            return age < 15 || chance(age < 18 ? 90 : age < 22 ? 45 : 12) ? usual : 0;
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }
    }
}
