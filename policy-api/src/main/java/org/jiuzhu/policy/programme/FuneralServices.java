package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.text.Label;

/**
 * What a household gets for the funeral of one of its people: services, once.
 *
 * @param content all that the rules pay, provide and allow
 */
public record FuneralServices(Content content) implements Benefit {

    static FuneralServices of(Content content) {
        return new FuneralServices(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.ONCE);
    }

    /** {@return the services that are free or cheaper, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }
}
