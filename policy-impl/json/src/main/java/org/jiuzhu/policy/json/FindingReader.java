package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** Reads one finding of a case. */
final class FindingReader {

    static final ImmutableList<String> REQUIRED = ImmutableList.of("id", "value", "by", "on", "reason");
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("id", "subject", "value", "by", "on", "reason");

    private final Vocabulary vocabulary;
    private final JsonInput in;
    private @Nullable Named what;
    private String subject = Household.ENTITY.code();
    private String value = "";
    private String by = "";
    private @Nullable LocalDate on;
    private String reason = "";

    FindingReader(Vocabulary vocabulary, JsonInput in) {
        this.vocabulary = vocabulary;
        this.in = in;
    }

    Finding read() {
        in.object(REQUIRED, this::field);
        if (what == null || on == null) {
            throw new IllegalStateException("what is required was read");
        }
        try {
            return Finding.parse(what, value).at(subject).by(by, on, reason);
        } catch (PolicyException wrong) {
            throw in.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private void field(String name) {
        switch (name) {
            case "id" -> what = named(in.shown("the id of a definition or an open term, as text"));
            case "subject" -> subject = in.shown("the path of an entity of the case, such as household.members[a]");
            case "value" -> value = in.scalar("true, false, a text that is not blank or a number");
            case "by" -> by = in.shown("who found it, as text");
            case "on" -> on = in.day();
            case "reason" -> reason = in.shown("why, as text");
            default -> throw in.unknownField(FIELDS, "");
        }
    }

    private Named named(String id) {
        Named named = vocabulary.named().get(id);
        if (named == null) {
            throw in.wrong("no rule reads or fills a definition or an open term with the id '" + id + "'"
                    + NearMiss.hint(id, vocabulary.named().keySet()));
        }
        return named;
    }
}
