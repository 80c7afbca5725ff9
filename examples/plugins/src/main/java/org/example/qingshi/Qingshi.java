package org.example.qingshi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Objects;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/** Qingshi County (青石县), which is made up. */
public final class Qingshi implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(), QingshiDibao.class, QingshiAdministration.class)
            .inOrderOf(QingshiText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Qingshi() {}

    @Override
    public Place place() {
        return Place.of("990201");
    }

    @Override
    public Label name() {
        return Label.of("青石县", "Qingshi County");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2024, 12, 31);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return PROVISIONS.rules();
    }

    @Override
    public ImmutableList<Unruled> unruled() {
        return PROVISIONS.unruled();
    }

    @Override
    public ImmutableList<Register> registers() {
        return ImmutableList.of(QingshiText.REGISTER);
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        try (InputStream csv = Objects.requireNonNull(Qingshi.class.getResourceAsStream("standards.csv"))) {
            return ImmutableList.of(StandardTable.read("standards.csv", new InputStreamReader(csv, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
