package org.jiuzhu.policy.impl.sentences;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** A layer of law with the few rules that a sentence is tried with. */
record Layer(
        Place place,
        ImmutableList<Programme<?>> programmes,
        ImmutableList<Fact<?, ?>> facts,
        ImmutableList<Rule<?>> rules,
        ImmutableList<StandardTable> standards)
        implements Jurisdiction {

    static final Place XINXIANG = Place.of("410700");
    static final Place TUNXI = Place.of("341002");
    static final Place CHANGLE = Place.of("370725");
    static final Place ZHIJIN = Place.of("520524");
    static final Place JIUJIANG = Place.of("360400");

    private static final String COLUMNS =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    static Layer nation(Programme<?>... programmes) {
        return new Layer(
                Place.NATION,
                ImmutableList.copyOf(programmes),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    static Layer of(Place place) {
        return new Layer(place, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Text text(String id, String zh, String en, Period inForce) {
        return new Text(id, Label.of(zh, en), zh, inForce);
    }

    Layer with(Rule<?>... more) {
        return with(List.of(more));
    }

    Layer with(Iterable<? extends Rule<?>> more) {
        ImmutableList<Rule<?>> all =
                ImmutableList.<Rule<?>>builder().addAll(rules).addAll(more).build();
        return new Layer(place, programmes, facts, all, standards);
    }

    Layer knowing(Fact<?, ?>... more) {
        return new Layer(place, programmes, ImmutableList.copyOf(more), rules, standards);
    }

    /** Publishes a standard: {@code standard,area,amount,per,from,to}. */
    Layer publishing(String... lines) {
        StringBuilder csv = new StringBuilder(COLUMNS);
        for (String line : lines) {
            String[] cell = line.split(",", -1);
            String confirmed = cell[5].isEmpty() ? "2099-12-31" : "";
            csv.append("000000,test,%s,,%s,%s,%s,%s,%s,%s,exact,published,high,test,,\n"
                    .formatted(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], confirmed));
        }
        StandardTable table = StandardTable.read("sentences", new StringReader(csv.toString()));
        return new Layer(place, programmes, facts, rules, ImmutableList.of(table));
    }

    static PolicyEngine engine(Layer... layers) {
        return PolicyEngine.load(List.of(layers));
    }

    static Case.Builder at(Place place, String date, Entity.Builder<Household> household) {
        return Case.builder().place(place).date(LocalDate.parse(date)).household(household.build());
    }

    /** The one determination of a programme. */
    static <B extends Benefit> Determination<B> determine(PolicyEngine engine, Case input, Programme<B> programme) {
        return Iterables.getOnlyElement(Decided.alike(engine, input).of(programme));
    }

    @Override
    public Label name() {
        return Label.of(place.code(), place.code());
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2099, 12, 31);
    }
}
