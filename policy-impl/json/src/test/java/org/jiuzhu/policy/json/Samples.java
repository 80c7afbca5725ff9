package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/** Cases and files that several tests use. */
final class Samples {

    static final CaseJson FILES = CaseJson.of(engine());

    static final List<String> NAMES = List.of("worker-in-xinxiang.json", "nobody-to-support.json");

    private Samples() {}

    /** The engine, with the facts of an imagined plug-in. */
    static PolicyEngine engine(Fact<?, ?>... facts) {
        return PolicyEngine.load(List.of(new Plugin(ImmutableList.copyOf(facts))));
    }

    private record Plugin(ImmutableList<Fact<?, ?>> facts) implements Jurisdiction {
        @Override
        public Place place() {
            return Place.NATION;
        }

        @Override
        public Label name() {
            return Label.of("样例", "sample");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of();
        }
    }

    static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Case read(String json) {
        return FILES.read("case.json", new StringReader(json));
    }

    static String write(Case input) {
        StringBuilder out = new StringBuilder();
        FILES.write(input, out);
        return out.toString();
    }

    /** A file whose household has the members that are given, in the JSON form. */
    static String withMember(String fields) {
        return "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{\"members\":[{" + fields
                + "}]}}";
    }

    /** A file whose household has the fields that are given, in the JSON form. */
    static String withHousehold(String fields) {
        return "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{" + fields + "}}";
    }

    /** A case in which every fact of the library is stated, and every list has two entries. */
    static Case everything(Vocabulary vocabulary) {
        return Case.builder()
                .place(Place.of("410700"))
                .date(LocalDate.of(2200, 12, 31))
                .household(full(vocabulary, Household.ENTITY, "household"))
                .putDiscretion("b", false)
                .putDiscretion("a", true)
                .build();
    }

    private static <E extends Entity> E full(Vocabulary vocabulary, EntityKind<E> kind, String id) {
        Entity.Builder<E> builder = new Entity.Builder<>(kind, id);
        vocabulary.of(kind).facts().values().forEach(fact -> builder.withEncoded(fact, last(fact)));
        vocabulary.of(kind).lists().values().forEach(list -> add(vocabulary, builder, list));
        return builder.build();
    }

    private static <E extends Entity, P extends Entity> void add(
            Vocabulary vocabulary, Entity.Builder<E> builder, Relation<E, P> list) {
        P first = full(vocabulary, list.part(), list.id());
        builder.with(
                list,
                list.isSingle() ? List.of(first) : List.of(first, full(vocabulary, list.part(), list.id() + "-2")));
    }

    // the greatest value that a fact can have beside the others: who has all abilities has lost none
    private static long last(Fact<?, ?> fact) {
        if (fact == Member.LOST_ABILITIES) {
            return 0;
        }
        if (fact instanceof AmountFact<?>) {
            return 10_000_000_000_000L;
        } else if (fact instanceof CountFact<?> count) {
            return count.max();
        } else if (fact instanceof RateFact<?> rate) {
            return rate.encode(rate.max());
        } else if (fact instanceof DayFact<?>) {
            return LocalDate.of(2200, 12, 31).toEpochDay();
        } else if (fact instanceof PlaceFact<?>) {
            return 999_999;
        }
        return fact instanceof ChoiceFact<?, ?> choice ? choice.options().size() - 1 : 1;
    }
}
