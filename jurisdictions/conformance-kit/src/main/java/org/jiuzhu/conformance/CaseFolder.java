package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.PolicyException;

/** The files of a layer among the resources of its tests: the cases, and the gaps beside them. */
final class CaseFolder {

    private static final String CASES = "cases";

    private final ClassLoader loader;
    private final String name;

    /**
     * The files of a layer.
     *
     * @param layer the layer, in whose package they lie
     * @param loader what loads the resources of the tests
     */
    CaseFolder(Jurisdiction layer, ClassLoader loader) {
        this.loader = loader;
        this.name = layer.getClass().getPackageName().replace('.', '/') + "/";
    }

    /** The cases of all files, in the order of their names. */
    Cases cases(PolicyEngine engine) {
        ImmutableList.Builder<ConformanceCase> all = ImmutableList.builder();
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new PolicyException("there are no cases: no file " + name + CASES
                    + "/*.yaml among the resources of the tests; a place shows by cases that it is right");
        }
        for (Path file : files) {
            all.addAll(CaseFile.read(CASES + "/" + file.getFileName(), file, engine));
        }
        return new Cases(all.build());
    }

    private ImmutableList<Path> files() {
        try {
            List<Path> files = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(name + CASES))) {
                try (Stream<Path> inside = Files.list(Path.of(url.toURI()))) {
                    inside.filter(f -> f.toString().endsWith(".yaml")).forEach(files::add);
                }
            }
            return files.stream().sorted().collect(toImmutableList());
        } catch (IOException | URISyntaxException e) {
            throw new PolicyException("the cases in " + name + CASES + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where a case stands, for whoever runs it. */
    URI source(ConformanceCase of) {
        return URI.create("classpath:/" + name + of.file() + "?line=" + of.line());
    }

    /** The gaps; none if there is no such file. */
    Gaps gaps(ImmutableList<Mutant> mutants, Coverage coverage) {
        try (InputStream in = loader.getResourceAsStream(name + Gaps.FILE)) {
            return in == null
                    ? Gaps.NONE
                    : Gaps.read(
                            name + Gaps.FILE,
                            in,
                            mutants.stream().map(Mutant::id).collect(toImmutableList()),
                            coverage.ids());
        } catch (IOException e) {
            throw new PolicyException(name + Gaps.FILE + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
