/** Policies of Tunxi (屯溪). */
module org.jiuzhu.jurisdiction.tunxi {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.tunxi;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.tunxi.Tunxi;
}
