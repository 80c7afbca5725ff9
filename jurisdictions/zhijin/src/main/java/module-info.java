/** Policies of Zhijin (织金). */
module org.jiuzhu.jurisdiction.zhijin {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.zhijin;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.zhijin.Zhijin;
}
