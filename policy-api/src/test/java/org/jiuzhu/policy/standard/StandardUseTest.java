package org.jiuzhu.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.junit.jupiter.api.Test;

class StandardUseTest {

    private static Standard.Use use(Standard standard) {
        return new Standard.Use(standard, Optional.of(Area.URBAN), ImmutableList.of("a"), true);
    }

    @Test
    void is_what_it_asks_for() {
        Standard.Use one = use(Standard.MINIMUM_LIVING_ALLOWANCE);
        assertThat(one)
                .isEqualTo(use(Standard.MINIMUM_LIVING_ALLOWANCE))
                .hasSameHashCodeAs(use(Standard.MINIMUM_LIVING_ALLOWANCE));
        assertThat(one).isNotEqualTo(use(Standard.MINIMUM_WAGE)).isNotEqualTo(one.rural());
        assertThat(one).isNotEqualTo(new Standard.Use(one.standard(), one.area(), ImmutableList.of(), true));
        assertThat(one).isNotEqualTo(new Standard.Use(one.standard(), one.area(), one.variants(), false));
    }
}
