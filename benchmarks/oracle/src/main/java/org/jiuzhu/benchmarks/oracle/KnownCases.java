package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.conformance.CaseFile;
import org.jiuzhu.conformance.ConformanceCase;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;

/** The cases that the repository has: those by which the nation and the places show that they are right, and the examples. */
final class KnownCases {

    /** A county and a template that bring plug-ins of their own, which no class path has with the others. */
    private static final ImmutableList<String> WITHOUT_PLUGIN = ImmutableList.of("conformance-kit", "template");

    private final Path root;
    private final PolicyEngine engine;
    private final CaseJson json;

    KnownCases(Path root, PolicyEngine engine) {
        this.root = root;
        this.engine = engine;
        this.json = CaseJson.of(engine);
    }

    ImmutableList<Input> all() throws IOException {
        ImmutableList.Builder<Input> all = ImmutableList.builder();
        for (Path file : filesOfCases(root)) {
            CaseFile.read(root.relativize(file).toString(), file, engine).forEach(c -> all.add(input(c)));
        }
        all.addAll(examples());
        return all.build();
    }

    /** The files of cases of the nation and the places, in the order of their names. */
    static ImmutableList<Path> filesOfCases(Path root) throws IOException {
        Path layers = root.resolve("jurisdictions");
        return files(layers, "/cases/", ".yaml").stream()
                .filter(file -> !WITHOUT_PLUGIN.contains(
                        layers.relativize(file).getName(0).toString()))
                .collect(ImmutableList.toImmutableList());
    }

    // each as it is, and with the settings and standards of the demonstration
    private ImmutableList<Input> examples() throws IOException {
        Path examples = root.resolve("examples");
        List<String> standards = new ArrayList<>();
        for (Path file : files(examples, "", ".csv")) {
            standards.add(Files.readString(file));
        }
        List<String> settings = new ArrayList<>();
        for (Path file : files(examples.resolve("settings"), "", ".json")) {
            settings.add(Files.readString(file));
        }
        ImmutableList.Builder<Input> all = ImmutableList.builder();
        for (Path file : files(examples.resolve("cases"), "", ".json")) {
            String name = root.relativize(file).toString();
            String text = Files.readString(file);
            all.add(Input.ofCase(name, text, List.of(), List.of()));
            all.add(Input.ofCase(name + " with settings", text, settings, standards));
        }
        return all.build();
    }

    private static List<Path> files(Path below, String within, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> {
                        String path = file.toString().replace(File.separatorChar, '/');
                        return path.contains(within) && path.endsWith(ending) && !path.contains("/target/");
                    })
                    .sorted()
                    .toList();
        }
    }

    private Input input(ConformanceCase of) {
        StringBuilder text = new StringBuilder();
        json.write(of.input(), text);
        List<String> settings = new ArrayList<>();
        List<String> standards = new ArrayList<>();
        of.engine(listener(settings, standards));
        return Input.ofCase(of.file() + ":" + of.line(), text.toString(), settings, standards);
    }

    /** An engine that decides nothing, and writes down which settings and standards it is given. */
    private static PolicyEngine listener(List<String> settings, List<String> standards) {
        return (PolicyEngine) Proxy.newProxyInstance(
                PolicyEngine.class.getClassLoader(),
                new Class<?>[] {PolicyEngine.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "withSettings" -> {
                            List<Setting> some = new ArrayList<>();
                            ((Iterable<?>) arguments[0]).forEach(s -> some.add((Setting) s));
                            settings.add(Texts.settings(some));
                        }
                        case "withStandards" -> {
                            for (StandardTable table : (StandardTable[]) arguments[0]) {
                                standards.add(Texts.standards(table));
                            }
                        }
                        default -> throw new IllegalStateException(method.getName());
                    }
                    return proxy;
                });
    }
}
