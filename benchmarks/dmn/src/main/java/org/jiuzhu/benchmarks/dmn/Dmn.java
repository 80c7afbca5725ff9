package org.jiuzhu.benchmarks.dmn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Decision.Status;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;
import org.jiuzhu.benchmarks.workload.Person;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN as a contender. Its input are maps: beans with boolean getters are read wrongly at first on JDK 17. */
public final class Dmn implements Contender<Map<String, Object>, DMNResult> {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Reads the model. */
    public Dmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(ImmutableList.of(ResourceFactory.newClassPathResource("bench-county.dmn", Dmn.class)))
                .getOrElseThrow(e -> new IllegalStateException("the model cannot be read", e));
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public String name() {
        return "KIE DMN";
    }

    @Override
    public Map<String, Object> prepare(Family family) {
        return ImmutableMap.<String, Object>builder()
                .put("urban", family.urban())
                .put("housingCount", number(family.housingCount()))
                .put("assets", number(family.assets()))
                .put("medical", number(family.medical()))
                .put("education", number(family.education()))
                .put("suddenEvent", family.suddenEvent())
                .put("previouslyOnDibao", family.previouslyOnDibao())
                .put("monthsSinceRise", number(family.monthsSinceRise()))
                .put("disputed", family.disputed())
                .put("members", family.members().stream().map(Dmn::person).collect(ImmutableList.toImmutableList()))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Object> person(Person person) {
        return ImmutableMap.<String, Object>builder()
                .put("age", number(person.age()))
                .put("grade", number(person.grade()))
                .put("seriouslyIll", person.seriouslyIll())
                .put("employed", person.employed())
                .put("wage", number(person.wage()))
                .put("otherIncome", number(person.otherIncome()))
                .put("stage", number(person.stage()))
                .put("noLabourCapacity", person.noLabourCapacity())
                .put("noSupporter", person.noSupporter())
                .put("lostAbilities", number(person.lostAbilities()))
                .buildOrThrow();
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    @Override
    public DMNResult decide(Map<String, Object> input) {
        DMNContext context = runtime.newContext();
        context.set("family", input);
        return runtime.evaluateAll(model, context);
    }

    @Override
    public Decision read(Map<String, Object> input, DMNResult output) {
        if (output.hasErrors()) {
            throw new IllegalStateException(output.getMessages().toString());
        }
        DMNContext found = output.getContext();
        String status = (String) found.get("status");
        boolean margin = status.equals("MARGIN");
        int singles = bits(found, "situations", "single");
        Map<?, ?> band = (Map<?, ?>) found.get("band");
        return new Decision(
                fen(found.get("perHead")),
                margin ? Status.NONE : Status.valueOf(status),
                fen(found.get("dibao")),
                singles,
                Integer.bitCount(singles) * fen(found.get("standard")),
                margin,
                bits(found, "members", "poor"),
                fen(found.get("support")),
                hardships(input, found),
                fen(band.get("low")),
                fen(band.get("high")),
                fen(found.get("grant")),
                aid(found),
                fen(found.get("livingSubsidy")),
                fen(found.get("nursingSubsidy")),
                Route.valueOf((String) found.get("familyRoute")),
                Route.valueOf((String) found.get("supportRoute")),
                Route.valueOf((String) found.get("grantRoute")));
    }

    private static long fen(@Nullable Object number) {
        return ((BigDecimal) Objects.requireNonNull(number)).longValueExact();
    }

    private static int bits(DMNContext found, String list, String condition) {
        int bits = 0;
        int bit = 1;
        for (Object member : (List<?>) found.get(list)) {
            bits |= Boolean.TRUE.equals(((Map<?, ?>) member).get(condition)) ? bit : 0;
            bit <<= 1;
        }
        return bits;
    }

    private static int aid(DMNContext found) {
        int aid = 0;
        int shift = 0;
        for (Object member : (List<?>) found.get("situations")) {
            // the sum of a table is null where no rule of it applies
            if (((Map<?, ?>) member).get("flags") instanceof BigDecimal flags) {
                aid |= flags.intValueExact() << shift;
            }
            shift += Figures.AID_BITS;
        }
        return aid;
    }

    private static int hardships(Map<String, Object> input, DMNContext found) {
        return (fen(found.get("medicalExcess")) > 0 ? Decision.MEDICAL : 0)
                | (fen(found.get("educationExcess")) > 0 ? Decision.EDUCATION : 0)
                | (Boolean.TRUE.equals(input.get("suddenEvent")) ? Decision.EMERGENCY : 0);
    }
}
