package org.jiuzhu.examples;

import java.util.stream.Collectors;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;

/** What stands above a result: whose it is, of which programme, and a mark for its status. */
final class Headings {

    private final Page page;

    Headings(Page page) {
        this.page = page;
    }

    /** A programme and whose it is. */
    String of(Programme<?> programme, String subject) {
        return page.in(programme.label()) + " · " + subject(programme, subject);
    }

    /** A sign for a status. */
    String mark(Status status) {
        return switch (status) {
            case ELIGIBLE -> page.ink().green("✓");
            case CONTINUES -> page.ink().green("↻");
            case ELIGIBLE_AT_DISCRETION, CONTINUES_AT_DISCRETION -> page.ink().yellow("◇");
            case NOT_ELIGIBLE -> page.ink().red("✗");
            case UNDETERMINED -> page.ink().yellow("?");
        };
    }

    /** What people call a subject. */
    String subject(Programme<?> programme, String path) {
        if (path.equals("household")) {
            return page.in("家庭", "household");
        }
        String kind = path.startsWith("household.members") ? page.in("成员", "member") : group(programme);
        int id = path.indexOf('[');
        return kind + (id >= 0 ? " " + path.substring(id + 1, path.length() - 1) : page.in("（未提供）", " (not given)"));
    }

    private String group(Programme<?> programme) {
        return programme.claimants().stream()
                .filter(c -> c != Claimant.HOUSEHOLD && c != Claimant.PERSON)
                .map(c -> page.in(c.label()))
                .collect(Collectors.joining(page.in("或", " or ")));
    }
}
