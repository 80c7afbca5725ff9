/** Policies of the county. */
module org.example.county {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;

    exports org.example.county;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.example.county.County;
}
