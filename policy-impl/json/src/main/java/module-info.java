/**
 * Jiuzhu cases, settings and assessments as JSON. Optional: the engine does not need it.
 */
module org.jiuzhu.policy.json {
    requires transitive org.jiuzhu.policy;
    requires transitive com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports org.jiuzhu.policy.json;
}
