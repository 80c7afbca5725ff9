package org.jiuzhu.policy.impl.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Sets;
import java.util.Set;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Checks that an occasion is of a programme that is offered there, of somebody who can claim it, and of facts that a case can state. */
final class OccasionChecks {

    private final Layers layers;
    private final Layer layer;

    OccasionChecks(Layers layers, Layer layer) {
        this.layers = layers;
        this.layer = layer;
    }

    void check() {
        layer.occasions().forEach(this::check);
    }

    private void check(Occasion<?> occasion) {
        Programme<?> programme = occasion.programme();
        Set<Programme<?>> offered = Sets.newIdentityHashSet();
        layers.at(layer.place()).forEach(l -> offered.addAll(l.programmes()));
        if (!offered.contains(programme)) {
            throw refused(
                    occasion,
                    "no plug-in at " + layer.place() + " names that programme in programmes()"
                            + NearMiss.hint(
                                    programme.code(),
                                    offered.stream().map(Programme::code).toList()));
        }
        if (!LoweredProgramme.isClaimedBy(programme, occasion.claimant())) {
            throw refused(
                    occasion,
                    "it is of a " + occasion.claimant() + ", and claimant is only a "
                            + programme.claimants().stream().map(Claimant::code).collect(joining(" or "))
                            + "; let it speak of the claimant");
        }
        Layers.walk(occasion.condition().node(), Sets.newIdentityHashSet(), node -> {
            if (node instanceof Leaf.Stated stated) {
                checkFact(occasion, stated.fact());
            }
        });
    }

    private void checkFact(Occasion<?> occasion, Fact<?, ?> fact) {
        if (!layers.vocabulary().knows(fact)) {
            throw refused(occasion, "it reads the fact " + fact + ", which no plug-in names in facts()");
        }
    }

    private PolicyException refused(Occasion<?> occasion, String why) {
        return new PolicyException(
                "an occasion for " + occasion.programme() + ", of the plug-in " + layer.place() + ": " + why);
    }
}
