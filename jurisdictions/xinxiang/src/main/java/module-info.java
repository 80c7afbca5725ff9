/** Policies of Xinxiang (新乡). */
module org.jiuzhu.jurisdiction.xinxiang {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.xinxiang;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.xinxiang.Xinxiang;
}
