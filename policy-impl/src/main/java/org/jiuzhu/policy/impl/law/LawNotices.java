package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;

/** What to be careful about with the law of a place and date, whatever the case: that there is no local text, or that a text was last looked at before. */
public final class LawNotices {

    private LawNotices() {}

    public static ImmutableList<Label> of(ImmutableList<Layer> layers, Place place, LocalDate date) {
        ImmutableList.Builder<Label> notices = ImmutableList.builder();
        if (!Layers.hasLocalLayer(layers)) {
            String named = Divisions.named(place);
            notices.add(
                    Label.of(
                            "没有加载" + named + "的地方文件，只按国家规定测算，没有计入地方的补充和例外规定",
                            "No local text is loaded for " + named
                                    + ": this is by national law alone, without what the place adds to it or decides otherwise"));
        }
        for (Layer layer : layers) {
            if (date.isAfter(layer.checkedUntil())) {
                notices.add(Label.of(
                        layer.name().zh() + "（" + layer.place() + "）的规定只核对到" + layer.checkedUntil() + "，此后到" + date
                                + "的修改没有计入",
                        "The law of " + layer.name().en() + " (" + layer.place() + ") was checked until "
                                + layer.checkedUntil() + "; what changed after that, until " + date
                                + ", is not in it"));
            }
        }
        return notices.build();
    }
}
