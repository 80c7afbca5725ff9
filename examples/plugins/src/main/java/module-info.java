/** Made-up laws: a county over the nation, a notice over that county, a programme of one’s own, a country of one’s own, a law of tables, a law of lists. */
module org.example.plugins {
    requires transitive org.jiuzhu.policy;
    requires org.jiuzhu.jurisdiction.national;

    exports org.example.beiling;
    exports org.example.lanting;
    exports org.example.northland;
    exports org.example.notice;
    exports org.example.qingshi;
    exports org.example.yunmen;
}
