package org.jiuzhu.benchmarks.drools;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Figures;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Drools as a contender, in the form that it recommends for speed: the executable model, and sessions from a pool. */
public final class Drools implements Contender<Family, Drools.Facts> {

    private static final String RULES = "bench-county.drl";
    private static final int SESSIONS = 2;

    private final KieSessionsPool sessions;

    /** Compiles the rules. */
    public Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/jiuzhu/benchmarks/drools/" + RULES, rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        sessions = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSessionsPool(SESSIONS);
    }

    /**
     * A household and its members after the rules.
     *
     * @param household the household
     * @param members its members
     */
    public record Facts(Household household, ImmutableList<Resident> members) {}

    private static String rules() {
        try {
            return Resources.toString(
                    Objects.requireNonNull(Drools.class.getResource(RULES), RULES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Drools, pooled sessions";
    }

    @Override
    public Family prepare(Family family) {
        return family;
    }

    @Override
    public Facts decide(Family family) {
        KieSession session = sessions.newKieSession();
        try {
            Household household = new Household(family);
            ImmutableList.Builder<Resident> members = ImmutableList.builder();
            session.insert(household);
            for (int i = 0; i < family.members().size(); i++) {
                Resident member = new Resident(i, family.members().get(i));
                members.add(member);
                session.insert(member);
            }
            session.fireAllRules();
            return new Facts(household, members.build());
        } finally {
            session.dispose();
        }
    }

    @Override
    public Decision read(Family family, Facts facts) {
        Household household = facts.household();
        int singles = 0;
        int poor = 0;
        int aid = 0;
        for (Resident member : facts.members()) {
            singles |= member.isSingle() ? 1 << member.getIndex() : 0;
            poor |= member.isPoor() ? 1 << member.getIndex() : 0;
            aid |= member.getAid() << (member.getIndex() * Figures.AID_BITS);
        }
        return new Decision(
                household.getPerHead(),
                household.getStatus(),
                household.getDibao(),
                singles,
                Integer.bitCount(singles) * household.getStandard(),
                household.isMargin(),
                poor,
                facts.members().stream().mapToLong(Resident::getSupport).sum(),
                household.getHardships(),
                household.getBandLow(),
                household.getBandHigh(),
                household.getGrant(),
                aid,
                facts.members().stream().mapToLong(Resident::getLivingSubsidy).sum(),
                facts.members().stream().mapToLong(Resident::getNursingSubsidy).sum(),
                household.getFamilyRoute(),
                household.getSupportRoute(),
                household.getGrantRoute());
    }
}
