/**
 * Jiuzhu (救助): what embedders and plug-in authors compile against.
 */
module org.jiuzhu.policy {
    requires transitive com.google.common;
    requires transitive java.money;
    requires static org.jspecify;
    requires org.javamoney.moneta;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value;

    exports org.jiuzhu.policy;
    exports org.jiuzhu.policy.text;
    exports org.jiuzhu.policy.money;
    exports org.jiuzhu.policy.rule;
    exports org.jiuzhu.policy.household;
    exports org.jiuzhu.policy.programme;
    exports org.jiuzhu.policy.procedure;
    exports org.jiuzhu.policy.standard;
    exports org.jiuzhu.policy.determination;
    exports org.jiuzhu.policy.table;
    exports org.jiuzhu.policy.time;
    exports org.jiuzhu.policy.wording;
    exports org.jiuzhu.policy.spi;

    uses org.jiuzhu.policy.PolicyEngine.Provider;
    uses org.jiuzhu.policy.spi.Jurisdiction;
}
