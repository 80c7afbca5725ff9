/** The national layer of Jiuzhu: the rules that hold nationwide, and published standards. */
module org.jiuzhu.jurisdiction.national {
    requires transitive org.jiuzhu.policy;
    requires static org.jspecify;

    exports org.jiuzhu.jurisdiction.national;
    exports org.jiuzhu.jurisdiction.national.children;
    exports org.jiuzhu.jurisdiction.national.dibao;
    exports org.jiuzhu.jurisdiction.national.education;
    exports org.jiuzhu.jurisdiction.national.emergency;
    exports org.jiuzhu.jurisdiction.national.disaster;
    exports org.jiuzhu.jurisdiction.national.disability;
    exports org.jiuzhu.jurisdiction.national.employment;
    exports org.jiuzhu.jurisdiction.national.extremepoverty;
    exports org.jiuzhu.jurisdiction.national.funeral;
    exports org.jiuzhu.jurisdiction.national.housing;
    exports org.jiuzhu.jurisdiction.national.income;
    exports org.jiuzhu.jurisdiction.national.margin;
    exports org.jiuzhu.jurisdiction.national.medical;
    exports org.jiuzhu.jurisdiction.national.oldage;
    exports org.jiuzhu.jurisdiction.national.people;
    exports org.jiuzhu.jurisdiction.national.price;
    exports org.jiuzhu.jurisdiction.national.procedure;
    exports org.jiuzhu.jurisdiction.national.rehabilitation;
    exports org.jiuzhu.jurisdiction.national.shared;
    exports org.jiuzhu.jurisdiction.national.temporary;
    exports org.jiuzhu.jurisdiction.national.vagrants;
    exports org.jiuzhu.jurisdiction.national.women;

    provides org.jiuzhu.policy.spi.Jurisdiction with
            org.jiuzhu.jurisdiction.national.NationalJurisdiction;
}
