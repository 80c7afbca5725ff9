/** Policies of Jiujiang (九江). */
module org.jiuzhu.jurisdiction.jiujiang {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.jiujiang;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.jiujiang.Jiujiang;
}
