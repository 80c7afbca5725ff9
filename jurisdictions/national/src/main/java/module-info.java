/** The national layer of Jiuzhu: the rules that hold nationwide, and published standards. */
module org.jiuzhu.jurisdiction.national {
    requires transitive org.jiuzhu.policy;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.national;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.national.NationalJurisdiction;
}
