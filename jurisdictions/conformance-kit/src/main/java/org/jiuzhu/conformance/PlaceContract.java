package org.jiuzhu.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every place has to pass, ours or a vendor's: what every layer has, and a register of its document that its rules follow. A place extends it with
 * one small class and gets every check as a test of its own.
 *
 * <p>The register is {@code register.yaml} beside the place's class.
 */
public abstract class PlaceContract extends LayerContract {

    private @Nullable Register register;

    /** For the place's test class. */
    protected PlaceContract() {}

    /** {@return the register of the place} */
    protected final synchronized Register register() {
        if (register == null) {
            register = Register.of(place());
        }
        return register;
    }

    @Override
    final Register sentences() {
        return register();
    }

    @Override
    final ImmutableList<String> labels() {
        List<String> problems = new ArrayList<>(super.labels());
        register().clauses().forEach(c -> PlaceChecks.check(problems, "the title of " + c.locator(), c.title()));
        register().sentences().forEach(s -> {
            PlaceChecks.check(problems, s.where() + ": " + s.id(), s.says());
            s.note().ifPresent(n -> PlaceChecks.check(problems, s.where() + ": the note on " + s.id(), n));
        });
        return ImmutableList.copyOf(problems);
    }

    @Test
    final void its_own_tables_of_standards_leave_no_gap() {
        pass(checks().gapsOfStandards());
    }

    @Test
    final void the_register_is_of_the_place() {
        if (!register().place().equals(place().place())) {
            fail("the register is of " + register().place() + ", the place is " + place().place());
        }
        pass(registerChecks().texts());
    }

    @Test
    final void every_executable_sentence_has_a_rule_and_every_rule_a_sentence() {
        pass(registerChecks().ids());
    }

    @Test
    final void the_rules_stand_in_the_order_of_the_register() {
        pass(registerChecks().order());
    }

    @Test
    final void every_rule_cites_the_clause_of_its_sentence() {
        pass(registerChecks().locators());
    }

    @Test
    final void every_rule_binds_as_strongly_as_its_sentence() {
        pass(registerChecks().modalities());
    }

    @Test
    final void every_rule_says_what_its_sentence_says() {
        pass(registerChecks().words());
    }

    private RegisterChecks registerChecks() {
        return new RegisterChecks(register(), place().rules());
    }
}
