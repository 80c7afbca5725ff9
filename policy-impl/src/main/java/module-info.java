/**
 * The engine of Jiuzhu. Nothing in it is for others to use: it is found through {@link org.jiuzhu.policy.PolicyEngine#load()}.
 */
module org.jiuzhu.policy.impl {
    requires org.jiuzhu.policy;
    requires static org.jspecify;

    provides org.jiuzhu.policy.PolicyEngine.Provider with
            org.jiuzhu.policy.impl.engine.EngineProvider;
}
