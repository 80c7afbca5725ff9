package org.jiuzhu.benchmarks.county;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** Bench county: the rules of the workload, which are no real place's law. */
final class BenchCounty implements Jurisdiction {

    static final Place PLACE = Place.of("990101");

    static final Text PLAN =
            new Text("bench-plan", Label.of("样例县方案", "Bench county plan"), "样例县〔2024〕1号", Period.from("2024-01-01"));

    static final Programme<Recognition> EDUCATION_AID =
            Programme.of("bench-education-aid", "教育资助", "education aid", Recognition::new, Claimant.PERSON);

    static final Programme<MonthlyAllowance> LIVING_SUBSIDY =
            Programme.of("bench-living-subsidy", "困难残疾人生活补贴", "living subsidy", MonthlyAllowance::new, Claimant.PERSON);

    static final Programme<MonthlyAllowance> NURSING_SUBSIDY = Programme.of(
            "bench-nursing-subsidy", "重度残疾人护理补贴", "nursing subsidy", MonthlyAllowance::new, Claimant.PERSON);

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Label name() {
        return Label.of("样例县", "Bench county");
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
        return ImmutableList.<Rule<?>>builder()
                .addAll(CountyDibao.ALL)
                .addAll(CountyAssistance.ALL)
                .addAll(CountyRoutes.ALL)
                .build();
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        return ImmutableList.of(table("standards.csv"));
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(EDUCATION_AID, LIVING_SUBSIDY, NURSING_SUBSIDY);
    }

    static StandardTable table(String name) {
        InputStream bytes = Objects.requireNonNull(BenchCounty.class.getResourceAsStream(name), name);
        try (Reader csv = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return StandardTable.read(name, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
