package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Occurrence;
import org.jiuzhu.policy.time.Payment;
import org.jiuzhu.policy.time.Statement;

/** Writes one history; equal histories give equal files. */
final class HistoryWriter {

    private static final String HOUSEHOLD = Household.ENTITY.code();

    private final CaseWriter entities;
    private final ImmutableMap<String, Programme<?>> programmes;
    private final ImmutableMap<String, Part> parts;
    private final JsonOutput out;

    HistoryWriter(Vocabulary vocabulary, ImmutableMap<String, Part> parts, JsonOutput out) {
        this.entities = new CaseWriter(vocabulary, out);
        this.programmes = vocabulary.options(Award.PROGRAMME);
        this.parts = parts;
        this.out = out;
    }

    void write(History history) {
        if (!history.household().equals(HOUSEHOLD) && history.statements().isEmpty()) {
            throw new PolicyException("nothing is stated of the household " + history.household()
                    + ", so its id has no place in a file; state something, or call it " + HOUSEHOLD);
        }
        out.field("version", HistoryReader.VERSION);
        out.field("place", history.place().code());
        out.objects("statements", history.statements(), this::statement);
        if (!history.acts().isEmpty()) {
            out.objects("decisions", history.acts(), this::decision);
        }
        if (!history.occurrences().isEmpty()) {
            out.objects("occurrences", history.occurrences(), this::occurrence);
        }
        if (!history.payments().isEmpty()) {
            out.objects("payments", history.payments(), this::payment);
        }
    }

    private void statement(Statement statement) {
        out.field("from", statement.inForce().first());
        out.field("to", statement.inForce().last());
        out.field("known", statement.known());
        out.field("by", statement.by());
        Entity about = statement.about();
        String otherwise = about.kind() == Household.ENTITY ? HOUSEHOLD : "";
        out.object(about.kind().code(), () -> entities.entity(about, about.kind(), otherwise));
    }

    private void decision(Act act) {
        out.field("kind", act.kind().code());
        out.field("day", act.day().toString());
        whose(act.programme(), act.subject());
        out.field("from", act.from().toString());
        if (!act.amounts().isEmpty()) {
            ImmutableSortedMap.Builder<String, MonetaryAmount> amounts = ImmutableSortedMap.naturalOrder();
            act.amounts().forEach((part, amount) -> amounts.put(code(part), amount));
            Map<String, MonetaryAmount> byCode = amounts.build();
            out.object("amounts", () -> byCode.forEach(out::field));
        }
    }

    private void occurrence(Occurrence done) {
        out.field("kind", done.kind().code());
        out.field("day", done.day().toString());
        whose(done.programme(), done.subject());
    }

    private void payment(Payment payment) {
        if (payment.kind() != Payment.Kind.PAID) {
            out.field("kind", payment.kind().code());
        }
        out.field("day", payment.day().toString());
        out.field("month", payment.month().toString());
        whose(payment.programme(), payment.subject());
        out.field("part", code(payment.part()));
        out.field("amount", payment.amount());
    }

    private void whose(Programme<?> programme, String subject) {
        if (!programme.equals(programmes.get(programme.code()))) {
            throw unknown("programme", programme.code());
        }
        out.field("programme", programme.code());
        if (!subject.equals(HOUSEHOLD)) {
            out.field("subject", subject);
        }
    }

    private String code(Part part) {
        if (!part.equals(parts.get(part.code()))) {
            throw unknown("part", part.code());
        }
        return part.code();
    }

    private static PolicyException unknown(String what, String code) {
        return new PolicyException("the " + what + " " + code
                + " is unknown to the engine that the files are for; load the plug-in that it belongs to");
    }
}
