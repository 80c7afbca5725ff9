package org.jiuzhu.benchmarks.oracle;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One state of the library. Strings go in and come out, so that it is of no concern what its classes are like. */
@FunctionalInterface
interface State extends Function<Map<String, List<String>>, Map<String, String>> {

    /** The oracle that {@code build} put into a folder. */
    static State in(Path folder) throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(folder.resolve("classes").toUri().toURL());
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                path.add(jar.toUri().toURL());
            }
        }
        return of(path);
    }

    /** The state of this program: the working tree. */
    static State ofThisProgram() {
        List<URL> path = new ArrayList<>();
        for (String entry : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            try {
                path.add(Path.of(entry).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(entry, e);
            }
        }
        return of(path);
    }

    // never closed: it is used to the end of the program
    @SuppressWarnings("unchecked") // Dump says so
    private static State of(List<URL> path) {
        ClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        try {
            Function<Map<String, List<String>>, Map<String, String>> dump =
                    (Function<Map<String, List<String>>, Map<String, String>>)
                            loader.loadClass("org.jiuzhu.benchmarks.oracle.dump.Dump")
                                    .getConstructor()
                                    .newInstance();
            return dump::apply;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no Dump in " + path, e);
        }
    }

    /** The names of all facts, lists, open terms and rules under discretion. */
    default ImmutableSet<String> names() {
        return ImmutableSet.copyOf(Splitter.on('\n')
                .omitEmptyStrings()
                .split(apply(ImmutableMap.of("names", List.of())).getOrDefault("law", "")));
    }
}
