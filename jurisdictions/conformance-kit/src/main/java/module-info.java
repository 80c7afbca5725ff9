/**
 * What every place has to pass: its register, its cases as files, and one contract for JUnit 5. For tests; nothing of it is needed at run
 * time.
 */
module org.jiuzhu.conformance {
    requires transitive org.jiuzhu.policy;
    requires transitive org.junit.jupiter.api;
    requires com.fasterxml.jackson.core;
    requires org.jiuzhu.policy.json;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports org.jiuzhu.conformance;

    opens org.jiuzhu.conformance to
            org.junit.platform.commons;
}
