/** Policies of Changle (昌乐). */
module org.jiuzhu.jurisdiction.changle {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.changle;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.changle.Changle;
}
