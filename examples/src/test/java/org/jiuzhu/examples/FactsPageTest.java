package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

/** {@code jurisdictions/FACTS.md}: all facts and lists of the library, and what the nation gives a name or leaves open, for authors to look up. */
class FactsPageTest {

    private static final Path PAGE = Path.of("..", "jurisdictions", "FACTS.md");
    private static final Path MODEL = Path.of("..", "policy-api", "src", "main", "java");
    private static final Path NATION = Path.of("..", "jurisdictions", "national", "src", "main", "java");

    private static final String HEAD = """
            # Facts, lists, and what the nation names

            What a rule can speak of, for authors of places. `FactsPageTest` of the examples keeps this page true; when it fails it says where the right page is, to be copied here.
            """;

    @Test
    void the_page_says_what_there_is() throws IOException {
        String page = HEAD
                + table("Facts and lists", "| constant | in files | what it is | values |", facts())
                + table("Named by the nation", "| constant | id | what it is | filled |", named());
        Path made = Files.writeString(Files.createTempDirectory("facts").resolve("FACTS.md"), page, UTF_8);
        assertThat(Files.readString(PAGE))
                .as("the page is out of date; it should be as %s", made)
                .isEqualTo(page);
    }

    private static String table(String title, String columns, List<String> lines) {
        return "\n## " + title + "\n\n" + columns + "\n|---|---|---|---|\n" + String.join("\n", lines) + "\n";
    }

    private static ImmutableList<String> facts() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (Field field : constants(MODEL, "org/jiuzhu/policy/household")) {
            Object value = value(field);
            if (value instanceof ChoiceFact<?, ?> choice) {
                lines.put(name(field), line(field, choice.id(), choice.label(), codes(choice.options())));
            } else if (value instanceof Reference<?, ?> reference) {
                lines.put(
                        name(field),
                        line(field, reference.id(), reference.label(), "the id of one of " + reference.among()));
            } else if (value instanceof Fact<?, ?> fact) {
                lines.put(name(field), line(field, fact.id(), fact.label(), type(fact)));
            } else if (value instanceof Relation<?, ?> list) {
                String of = (list.isSingle() ? "one " : "list of ") + list.part();
                lines.put(name(field), line(field, list.id(), list.label(), of));
            }
        }
        return ImmutableList.copyOf(lines.values());
    }

    private static ImmutableList<String> named() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (Field field : constants(NATION, "org/jiuzhu/jurisdiction/national")) {
            if (value(field) instanceof OpenTerm<?> term) {
                lines.put(name(field), line(field, term.id(), term.label(), "open, " + unit(term)));
            } else if (value(field) instanceof Expression<?> expression
                    && expression.node().payload().orElse("") instanceof Named name) {
                lines.put(name(field), line(field, name.id(), name.label(), "defined, " + unit(name)));
            }
        }
        return ImmutableList.copyOf(lines.values());
    }

    private static String unit(Named named) {
        return named.unit().name().toLowerCase(Locale.ROOT)
                + (named.options().isEmpty() ? "" : ": " + codes(named.options()));
    }

    private static String type(Fact<?, ?> fact) {
        return fact.getClass().getSimpleName().replace("Fact", "").toLowerCase(Locale.ROOT);
    }

    private static String codes(List<? extends Coded> options) {
        return options.stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    private static String line(Field field, String id, Label label, String last) {
        return "| `" + name(field) + "` | `" + id + "` | " + label.zh() + ": " + label.en() + " | " + last + " |";
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static ImmutableList<Field> constants(Path sources, String folder) throws IOException {
        ImmutableList.Builder<Field> all = ImmutableList.builder();
        try (Stream<Path> files = Files.walk(sources.resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String type =
                        sources.relativize(file).toString().replace(".java", "").replace('/', '.');
                if (!type.endsWith("-info")) {
                    constants(type, all);
                }
            }
        }
        return all.build();
    }

    private static void constants(String type, ImmutableList.Builder<Field> all) {
        try {
            Class<?> home = Class.forName(type);
            for (Field field : home.getDeclaredFields()) {
                if (Modifier.isPublic(home.getModifiers())
                        && Modifier.isPublic(field.getModifiers())
                        && Modifier.isStatic(field.getModifiers())) {
                    all.add(field);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new LinkageError(type, e);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.toString(), e);
        }
    }
}
