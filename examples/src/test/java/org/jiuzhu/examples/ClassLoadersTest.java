package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class loaders that embedders have: of fat jars, pools, web applications, folders of plug-ins. */
final class ClassLoadersTest {

    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private static final ImmutableList<String> PLACES =
            ImmutableList.of("000000", "341002", "360400", "370725", "410700", "520524");

    @TempDir
    private Path folder;

    private static <T> T with(@Nullable ClassLoader context, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            T result = work.get();
            assertThat(thread.getContextClassLoader()).isSameAs(context);
            return result;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> places(PolicyEngine engine) {
        return engine.jurisdictions().stream()
                .map(j -> j.place().code())
                .sorted()
                .toList();
    }

    @Test
    void a_context_class_loader_that_sees_nothing_of_the_library() throws IOException {
        assertThat(places(with(PLATFORM, PolicyEngine::load))).isEqualTo(PLACES);
        assertThat(places(with(null, PolicyEngine::load))).isEqualTo(PLACES);
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            assertThat(places(with(empty, PolicyEngine::load))).isEqualTo(PLACES);
            assertThat(with(empty, () -> PolicyEngine.load(ImmutableList.of(new Elsewhere())))
                            .jurisdictions())
                    .hasSize(1);
        }
    }

    @Test
    void a_context_class_loader_with_a_copy_of_the_library_of_its_own() throws IOException {
        try (URLClassLoader parentLast = new ParentLast(classPath())) {
            PolicyEngine engine = with(parentLast, PolicyEngine::load);
            assertThat(engine.getClass().getClassLoader()).isSameAs(PolicyEngine.class.getClassLoader());
            assertThat(places(engine)).isEqualTo(PLACES);
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> PolicyEngine.load(parentLast))
                    .withMessageContaining("this copy of the library")
                    .withMessageContaining(parentLast.toString());
        }
    }

    @Test
    void a_context_class_loader_that_sees_the_library_and_plug_ins_besides() throws IOException {
        try (URLClassLoader plugins = pluginsInAFolder()) {
            assertThat(places(with(plugins, PolicyEngine::load)))
                    .contains("990101")
                    .hasSize(PLACES.size() + 1);
        }
    }

    @Test
    void the_class_loader_that_was_named_and_no_other() throws IOException {
        try (URLClassLoader plugins = pluginsInAFolder()) {
            assertThat(places(with(PLATFORM, () -> PolicyEngine.load(plugins)))).contains("990101");
        }
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(PLATFORM))
                .withMessageContaining(PLATFORM.toString())
                .withMessageContaining("policy-impl");
    }

    @Test
    void an_engine_that_is_first_used_in_a_thread_that_sees_nothing() throws Exception {
        // 1 × 630.00 − 0.00
        try (URLClassLoader fresh = fresh()) {
            Callable<String> use = use(fresh, fresh);
            assertThat(first(use, PLATFORM)).isEqualTo("CNY 630.00");
            assertThat(first(use, null)).isEqualTo("CNY 630.00");
            assertThat(first(use, fresh)).isEqualTo("CNY 630.00");
        }
    }

    @Test
    void an_engine_that_is_loaded_in_a_thread_that_sees_nothing() throws Exception {
        try (URLClassLoader fresh = fresh();
                URLClassLoader other = fresh()) {
            assertThat(use(fresh, PLATFORM).call()).isEqualTo("CNY 630.00");
            assertThat(use(other, null).call()).isEqualTo("CNY 630.00");
        }
    }

    /** All that the application consists of, loaded anew, as a fat jar does it. */
    private static URLClassLoader fresh() throws MalformedURLException {
        return new URLClassLoader(classPath(), PLATFORM);
    }

    @SuppressWarnings("unchecked") // the interface is one of the JDK's
    private static Callable<String> use(ClassLoader fresh, @Nullable ClassLoader context) throws Exception {
        Class<?> type = fresh.loadClass(FreshUse.class.getName());
        assertThat(type).isNotSameAs(FreshUse.class);
        return with(context, () -> {
            try {
                return (Callable<String>) type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String first(Callable<String> use, @Nullable ClassLoader context) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work);
            thread.setContextClassLoader(context);
            return thread;
        });
        try {
            return pool.submit(use).get();
        } finally {
            pool.shutdown();
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    private URLClassLoader pluginsInAFolder() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Jurisdiction.class.getName()), Elsewhere.class.getName());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, PolicyEngine.class.getClassLoader());
    }

    /** A plug-in that only a class loader with a folder of its own names. */
    public static final class Elsewhere implements Jurisdiction {

        /** For the service loader. */
        public Elsewhere() {}

        @Override
        public Place place() {
            return Place.of("990101");
        }

        @Override
        public Label name() {
            return Label.of("别处", "elsewhere");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of();
        }
    }

    /** Looks into its own jars first, as containers of web applications do. */
    private static final class ParentLast extends URLClassLoader {

        ParentLast(URL[] urls) {
            super(urls, PolicyEngine.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && name.startsWith("org.jiuzhu.")) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }
}
