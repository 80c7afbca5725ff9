package org.jiuzhu.examples;

import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.programme.Programme;

/** What stands above a result: whose it is, of which programme, and a mark for its status. */
final class Headings {

    private final Page page;

    Headings(Page page) {
        this.page = page;
    }

    /** A programme and whose it is. */
    String of(Programme<?> programme, String subject) {
        return page.in(programme.label()) + " · " + subject(subject);
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
    String subject(String path) {
        int id = path.indexOf('[');
        if (id >= 0) {
            return page.in("成员 ", "member ") + path.substring(id + 1, path.length() - 1);
        }
        return path.equals("household") ? page.in("家庭", "household") : page.in("成员（未提供）", "members (not given)");
    }
}
