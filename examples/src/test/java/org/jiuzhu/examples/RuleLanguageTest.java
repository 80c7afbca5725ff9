package org.jiuzhu.examples;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Choosing;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Consequences;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Counting;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Order;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.rule.Words;
import org.junit.jupiter.api.Test;

/** The words of the rule language, and the files that are written with them. */
final class RuleLanguageTest {

    private static final Path PLUGINS = Path.of("plugins", "src", "main", "java");
    private static final Path PLACES = Path.of("..", "jurisdictions");

    /** Where the words are. */
    private static final ImmutableSet<Class<?>> HOMES = ImmutableSet.of(
            Words.class,
            Consequences.class,
            Consequence.Effect.class,
            MonthEffect.class,
            View.class,
            Relation.class,
            Reference.class,
            Order.class,
            Amount.class,
            Count.class,
            Day.class,
            Choice.class,
            Condition.class,
            Choosing.class,
            Counting.class,
            OpenTerm.class,
            OpenTerm.OfCondition.class,
            OpenTerm.OfAmount.class,
            OpenTerm.OfCount.class,
            OpenTerm.OfChoice.class,
            Member.class);

    /** What a word makes; what else these classes have is for who reads rules. */
    private static final ImmutableSet<Class<?>> MADE = ImmutableSet.of(
            Expression.class,
            Consequence.class,
            MonthEffect.class,
            View.class,
            Order.class,
            RuleDraft.class,
            Table.class,
            Choosing.class,
            Counting.class,
            TimeLimit.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jiuzhu.policy", "org.jiuzhu.jurisdiction");

    @Test
    void every_word_is_said_by_a_shipped_sentence_or_a_law_of_the_examples() {
        Set<JavaMethod> said = CLASSES.stream()
                .filter(c -> c.getPackageName().startsWith("org.jiuzhu.jurisdiction."))
                .flatMap(RuleLanguageTest::targets)
                .flatMap(t -> t.resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .collect(Collectors.toSet());
        assertThat(said).isNotEmpty();
        String outside = sources(PLUGINS).map(RuleLanguageTest::text).collect(Collectors.joining());
        Set<String> unused = HOMES.stream()
                .flatMap(home -> CLASSES.get(home).getMethods().stream())
                .filter(RuleLanguageTest::isWord)
                .filter(m -> !said.contains(m))
                .filter(m -> !Pattern.compile("\\b" + m.getName() + "\\(")
                        .matcher(outside)
                        .find())
                .map(RuleLanguageTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_word_stands_in_the_table_of_words_with_an_example() {
        String table = text(PLACES.resolve("WORDS.md"));
        Set<String> left = HOMES.stream()
                .flatMap(home -> CLASSES.get(home).getMethods().stream())
                .filter(RuleLanguageTest::isWord)
                .map(JavaMethod::getName)
                .filter(name -> !Pattern.compile("`[.\\w]*\\b" + name + "`")
                        .matcher(table)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(left).isEmpty();
    }

    private static Stream<? extends CodeUnitAccessTarget> targets(JavaClass of) {
        return Stream.concat(
                of.getMethodCallsFromSelf().stream().map(c -> c.getTarget()),
                of.getMethodReferencesFromSelf().stream().map(r -> r.getTarget()));
    }

    private static boolean isWord(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                // a list is there already
                && !method.getRawReturnType().isAssignableTo(Relation.class)
                && MADE.stream().anyMatch(method.getRawReturnType()::isAssignableTo);
    }

    private static String shown(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName()
                + method.getParameterTypes().stream()
                        .map(JavaType::toErasure)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void a_rule_file_imports_words_and_its_own_text_statically_and_nothing_else() {
        Pattern allowed = Pattern.compile(
                "import static (org\\.jiuzhu\\.policy\\.rule\\.(Words|Consequences)|[\\w.]+Texts?)\\.\\w+;");
        List<String> others = new ArrayList<>();
        for (Path file : ruleFiles()) {
            text(file)
                    .lines()
                    .filter(l -> l.endsWith(".*;") || l.startsWith("import static "))
                    .filter(l -> !allowed.matcher(l).matches())
                    .forEach(l -> others.add(file.getFileName() + ": " + l));
        }
        assertThat(others).isEmpty();
    }

    @Test
    void no_sentence_needs_to_be_told_of_whom_it_speaks() {
        Pattern witness =
                Pattern.compile("\\.<(Household|Member|Entity|Income|Authority|Supporter|Application)>\\w+\\(");
        assertThat(ruleFiles())
                .isNotEmpty()
                .noneMatch(f -> witness.matcher(text(f)).find());
    }

    private static ImmutableSet<Path> ruleFiles() {
        return Stream.concat(places(), sources(PLUGINS))
                .filter(f -> text(f).contains("import static org.jiuzhu.policy.rule."))
                .collect(toImmutableSet());
    }

    private static Stream<Path> places() {
        try (Stream<Path> all = Files.list(PLACES)) {
            return ImmutableList.copyOf(all.iterator()).stream()
                    .filter(p -> !p.endsWith("conformance-kit"))
                    .map(p -> p.resolve(Path.of("src", "main", "java")))
                    .filter(Files::isDirectory)
                    .flatMap(RuleLanguageTest::sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path under) {
        try (Stream<Path> all = Files.walk(under)) {
            return ImmutableList.copyOf(
                    all.filter(f -> f.toString().endsWith(".java")).iterator())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
