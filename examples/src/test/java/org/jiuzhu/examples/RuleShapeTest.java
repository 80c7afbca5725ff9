package org.jiuzhu.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How wide and how long the law may be written that ships: what is read beside the paper is read without scrolling. */
final class RuleShapeTest {

    /** A Chinese character takes two. */
    private static final int COLUMNS = 120;

    /** On average, besides the words of the sentence and of its readings. */
    private static final int LINES_OF_A_RULE = 8;

    private static final ImmutableSet<String> WORDS = ImmutableSet.of("says", "reading");

    private static final ImmutableSet<String> RULES = ImmutableSet.of("Rule", "ImmutableList<Rule", "Table");

    private static final Path JURISDICTIONS = Path.of("..", "jurisdictions");

    @Test
    void no_line_of_the_law_is_wider_than_a_page() throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path source : sources()) {
            int number = 0;
            for (String line : Files.readAllLines(source, StandardCharsets.UTF_8)) {
                number++;
                if (columns(line) > COLUMNS) {
                    wide.add(source.getFileName() + ":" + number + " has " + columns(line));
                }
            }
        }
        assertThat(wide)
                .as("lines of more than %s columns, a Chinese character counted twice; break the string", COLUMNS)
                .isEmpty();
    }

    @Test
    void a_chinese_character_is_two_columns_wide() {
        assertThat(columns("低保（dibao）")).isEqualTo(4 + 2 + 5 + 2);
        assertThat(columns("§8, “dibao”")).isEqualTo(11);
    }

    @Test
    void a_rule_takes_few_lines_besides_its_words() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            ImmutableList<Integer> lines = linesOfRules(compiler, files.getJavaFileObjectsFromPaths(sources()));
            assertThat(lines).hasSizeGreaterThan(400);
            double average =
                    lines.stream().mapToInt(Integer::intValue).average().orElseThrow();
            assertThat(average).isLessThanOrEqualTo(LINES_OF_A_RULE);
        }
    }

    @Test
    void counts_the_lines_of_a_rule_without_its_words() throws IOException {
        String text = """
                class A {
                    static final Rule<Member> ONE = shall(T, "A-1.1", "1")
                            .says(
                                    "甲",
                                    "a")
                            .reading("乙", "b")
                            .forEvery(Member.ENTITY)
                            .then(x);
                    static final ImmutableList<Rule<Member>> TWO = ImmutableList.of(
                            ONE);
                    static final String NONE = "";
                }
                """;
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        assertThat(linesOfRules(ToolProvider.getSystemJavaCompiler(), ImmutableList.of(source)))
                .containsExactly(3, 2);
    }

    private static int columns(String line) {
        return line.codePoints().map(RuleShapeTest::columns).sum();
    }

    // Chinese characters with the punctuation of their own, and forms as wide as they are
    private static int columns(int character) {
        boolean isWide = Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x303E)
                || (character >= 0xFF01 && character <= 0xFF60);
        return isWide ? 2 : 1;
    }

    private static ImmutableList<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(JURISDICTIONS)) {
            return all.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> p.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(p -> !p.toString().contains("conformance-kit"))
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    private static ImmutableList<Integer> linesOfRules(
            JavaCompiler compiler, Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, ImmutableList.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        ImmutableList.Builder<Integer> lines = ImmutableList.builder();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree constant, Void nothing) {
                    if (isRule(constant)) {
                        BitSet taken = new BitSet();
                        taken.set(line(positions.getStartPosition(unit, constant)), last(constant) + 1);
                        words(constant.getInitializer(), taken);
                        lines.add(taken.cardinality());
                    }
                    return super.visitVariable(constant, null);
                }

                // down the chain of verbs, where a call begins behind what it is called on
                private void words(Tree tree, BitSet taken) {
                    if (tree instanceof MethodInvocationTree call
                            && call.getMethodSelect() instanceof MemberSelectTree verb) {
                        ExpressionTree on = verb.getExpression();
                        if (WORDS.contains(verb.getIdentifier().toString())) {
                            taken.clear(line(positions.getEndPosition(unit, on) - 1) + 1, last(call) + 1);
                        }
                        words(on, taken);
                    }
                }

                private int last(Tree tree) {
                    return line(positions.getEndPosition(unit, tree) - 1);
                }

                private int line(long position) {
                    return (int) unit.getLineMap().getLineNumber(position);
                }
            }.scan(unit, null);
        }
        return lines.build();
    }

    private static boolean isRule(VariableTree constant) {
        String type = String.valueOf(constant.getType());
        return constant.getInitializer() != null && RULES.stream().anyMatch(r -> type.startsWith(r + "<"));
    }
}
