package org.jiuzhu.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every place has to pass, ours or a vendor's: what every layer has, and a register of each of its documents. A place extends it with one small class
 * and gets every check as a test of its own.
 *
 * <p>That sentences and registers agree is checked when the place is loaded.
 */
public abstract class PlaceContract extends LayerContract {

    /** For the place's test class. */
    protected PlaceContract() {}

    @Override
    final ImmutableList<String> labels() {
        List<String> problems = new ArrayList<>(super.labels());
        place().registers().stream()
                .flatMap(r -> r.headings().stream())
                .forEach(h ->
                        PlaceChecks.check(problems, "the title of " + h.clause().cite(), h.title()));
        return ImmutableList.copyOf(problems);
    }

    @Test
    final void its_own_tables_of_standards_leave_no_gap() {
        pass(checks().gapsOfStandards());
    }

    @Test
    final void has_a_register_of_its_document() {
        if (place().registers().isEmpty()) {
            fail(place().getClass().getName()
                    + " gives no register: list the clauses of its document with Register.of(…).clause(…) in registers(), and"
                    + " write every sentence as a constant");
        }
    }
}
