package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How large the parts of the code may grow: files, methods, and circles of classes. */
class CodeShapeTest {

    private static final int LINES_OF_A_FILE = 400;

    /** From its first brace to its last. */
    private static final int LINES_OF_A_METHOD = 40;

    /** As many as the operations of a program with the families in which they stand. */
    private static final int CLASSES_OF_A_CIRCLE = 7;

    /** What is longer, and what takes it away: the rework of the language. */
    private static final ImmutableMap<String, String> LONG_FILES =
            ImmutableMap.of("policy-api/src/main/java/org/jiuzhu/policy/rule/Words.java", "words on the types instead");

    private static final ImmutableMap<String, String> LONG_METHODS = ImmutableMap.of(
            "HandWritten.decide", "what one writes who writes no library is measured as it is",
            "HandWrittenWithReasons.decide", "what one writes who writes no library is measured as it is");

    private static final Path ROOT = Path.of("..");

    private static ImmutableList<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(p -> name(p).endsWith(".java") && name(p).contains("src/main/java/"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static String name(Path source) {
        return ROOT.relativize(source).toString().replace('\\', '/');
    }

    @Test
    void no_file_is_too_long_to_be_read_at_once() throws IOException {
        ImmutableList<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(300);
        Map<String, Integer> found = new TreeMap<>();
        for (Path source : sources) {
            int lines = Files.readAllLines(source, StandardCharsets.UTF_8).size();
            if (lines > LINES_OF_A_FILE) {
                found.put(name(source), lines);
            }
        }
        assertThat(found.keySet())
                .as("files of more than %s lines: %s", LINES_OF_A_FILE, found)
                .containsExactlyInAnyOrderElementsOf(LONG_FILES.keySet());
    }

    @Test
    void no_method_is_too_long_to_be_read_at_once() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Map<String, Long> found = longMethods(compiler, files.getJavaFileObjectsFromPaths(sources()));
            assertThat(found.keySet())
                    .as("methods of more than %s lines: %s", LINES_OF_A_METHOD, found)
                    .containsExactlyInAnyOrderElementsOf(LONG_METHODS.keySet());
        }
    }

    @Test
    void notices_a_long_method() throws IOException {
        String line = "int i = 1;\n";
        // the braces stand on the first and the last line
        String fits = "class A { int fits() {\n" + "\n".repeat(LINES_OF_A_METHOD - 2) + "} int ";
        String text = fits + "not() {\n" + line + "\n".repeat(LINES_OF_A_METHOD - 2) + "} }";
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        assertThat(longMethods(ToolProvider.getSystemJavaCompiler(), ImmutableList.of(source)))
                .containsExactly(Map.entry("A.not", LINES_OF_A_METHOD + 1L));
    }

    private static Map<String, Long> longMethods(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, ImmutableList.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        Map<String, Long> found = new TreeMap<>();
        for (CompilationUnitTree unit : task.parse()) {
            String file = Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null) {
                        long lines = line(positions.getEndPosition(unit, method.getBody()) - 1)
                                - line(positions.getStartPosition(unit, method.getBody()))
                                + 1;
                        if (lines > LINES_OF_A_METHOD) {
                            found.put(file + "." + method.getName(), lines);
                        }
                    }
                    return super.visitMethod(method, null);
                }

                private long line(long position) {
                    return unit.getLineMap().getLineNumber(position);
                }
            }.scan(unit, null);
        }
        return found;
    }

    @Test
    void the_engine_has_no_large_circle_of_classes() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jiuzhu.policy.impl")) {
            Set<String> used = uses.computeIfAbsent(file(type), f -> new TreeSet<>());
            type.getDirectDependenciesFromSelf()
                    .forEach(d -> used.add(file(d.getTargetClass().getBaseComponentType())));
        }
        assertThat(uses).hasSizeGreaterThan(100);
        assertThat(new Circles(uses).found())
                .as("classes of which each leads to each other")
                .allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(CLASSES_OF_A_CIRCLE));
    }

    // what is nested is read with the class that it is in
    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(CodeShapeTest::file).orElse(type.getFullName());
    }

    @Test
    void notices_a_circle() {
        Map<String, Set<String>> uses = ImmutableMap.of(
                "a", ImmutableSet.of("b", "a"),
                "b", ImmutableSet.of("c"),
                "c", ImmutableSet.of("d", "e"),
                "d", ImmutableSet.of("b"),
                "e", ImmutableSet.of("outside"));
        assertThat(new Circles(uses).found()).containsExactly(ImmutableSet.of("b", "c", "d"));
    }

    /** Finds circles as Tarjan does: who can be reached from each other, in one walk. */
    private static final class Circles {
        private final Map<String, Set<String>> uses;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Set<String>> found = new ArrayList<>();

        Circles(Map<String, Set<String>> uses) {
            this.uses = uses;
        }

        List<Set<String>> found() {
            for (String from : uses.keySet()) {
                if (!numbers.containsKey(from)) {
                    visit(from);
                }
            }
            return found;
        }

        private int visit(String at) {
            int number = numbers.size();
            numbers.put(at, number);
            int low = number;
            open.push(at);
            for (String to : uses.getOrDefault(at, ImmutableSet.of())) {
                if (!numbers.containsKey(to)) {
                    low = Math.min(low, visit(to));
                } else if (open.contains(to)) {
                    low = Math.min(low, lowest.getOrDefault(to, numbers.get(to)));
                }
            }
            lowest.put(at, low);
            if (low == number) {
                close(at);
            }
            return low;
        }

        private void close(String at) {
            Set<String> circle = new TreeSet<>();
            String one;
            do {
                one = open.pop();
                circle.add(one);
            } while (!one.equals(at));
            if (circle.size() > 1) {
                found.add(circle);
            }
        }
    }
}
