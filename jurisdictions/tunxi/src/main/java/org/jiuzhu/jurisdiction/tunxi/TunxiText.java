package org.jiuzhu.jurisdiction.tunxi;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Tunxi. */
final class TunxiText {

    /**
     * 屯溪区关于改革完善社会救助制度的实施意见. The text carries neither a number nor a date. By itself it shows two things: it carries out a
     * document of Huangshan of 2021 (黄办〔2021〕15号), so it is not older than that year, and it sets a target for 2022, so it is not younger.
     * Which day between them cannot be had from it. 2021-07-01 is a choice, and rests on the nation: from that day on 民发〔2021〕57号 and 43号
     * let townships decide, on which its sentences on decisions stand. A case of 2021 or 2022 is to be checked against a dated copy.
     */
    static final Text OPINION = new Text(
            "tunxi-2021",
            Label.of("屯溪区关于改革完善社会救助制度的实施意见", "Tunxi opinion on reforming and improving the social-assistance system"),
            "屯溪区关于改革完善社会救助制度的实施意见",
            Period.from("2021-07-01"));

    private TunxiText() {}
}
