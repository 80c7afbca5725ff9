package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Looks for the engine and the plug-ins, both in one class loader.
 *
 * @param provider makes the engine
 * @param plugins the plug-ins, which are made when they are asked for
 */
record EngineLoader(PolicyEngine.Provider provider, ServiceLoader<Jurisdiction> plugins) {

    /** With the context class loader of the thread if it sees an engine of this library, otherwise with that of the library. */
    static EngineLoader ofThisThread() {
        // a context class loader that cannot be used is no reason to fail: nobody chose it for this
        Optional<PolicyEngine.Provider> near = usable(ServiceLoader.load(PolicyEngine.Provider.class));
        return near.isPresent()
                ? new EngineLoader(near.get(), ServiceLoader.load(Jurisdiction.class))
                : of(EngineLoader.class.getClassLoader());
    }

    private static Optional<PolicyEngine.Provider> usable(ServiceLoader<PolicyEngine.Provider> providers) {
        try {
            return providers.findFirst();
        } catch (ServiceConfigurationError e) {
            return Optional.empty();
        }
    }

    /** With a class loader, and no other. */
    static EngineLoader of(ClassLoader loader) {
        try {
            return new EngineLoader(
                    ServiceLoader.load(PolicyEngine.Provider.class, loader)
                            .findFirst()
                            .orElseThrow(
                                    () -> new PolicyException(
                                            "the class loader " + loader
                                                    + " sees no engine; add the artifact policy-impl to its class path or module path")),
                    ServiceLoader.load(Jurisdiction.class, loader));
        } catch (ServiceConfigurationError e) {
            throw new PolicyException(
                    "the class loader " + loader + " sees no engine that belongs to this copy of the library ("
                            + EngineLoader.class.getClassLoader() + "): " + e.getMessage()
                            + "; let it have the library from there, or call the copy of its own",
                    e);
        }
    }

    PolicyEngine load() {
        return load(found());
    }

    /** With the plug-ins that are there, and more. */
    PolicyEngine with(ImmutableList<Jurisdiction> more) {
        return load(ImmutableList.<Jurisdiction>builder()
                .addAll(found())
                .addAll(more)
                .build());
    }

    PolicyEngine load(ImmutableList<Jurisdiction> jurisdictions) {
        return provider.create(jurisdictions);
    }

    private ImmutableList<Jurisdiction> found() {
        try {
            return ImmutableList.copyOf(plugins);
        } catch (ServiceConfigurationError e) {
            throw new PolicyException(
                    "a plug-in cannot be loaded: " + e.getMessage() + "; repair it or take it off the class path or"
                            + " module path: nothing is left out silently",
                    e);
        }
    }
}
