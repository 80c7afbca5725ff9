package org.jiuzhu.jurisdiction.tunxi;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Tunxi. */
final class TunxiText {

    /**
     * 屯溪区关于改革完善社会救助制度的实施意见. The text carries neither a number nor a date. It carries out a document of Huangshan of 2021
     * (黄办〔2021〕15号), sets a target for 2022, and hands down the power of “审核确认”, a step that 民发〔2021〕57号 brought on
     * 2021-07-01. That day is taken as the first on which it can have been in force.
     */
    static final Text OPINION = new Text(
            "tunxi-2021",
            Label.of("屯溪区关于改革完善社会救助制度的实施意见", "Tunxi opinion on reforming and improving the social-assistance system"),
            "屯溪区关于改革完善社会救助制度的实施意见",
            Period.from("2021-07-01"));

    private TunxiText() {}
}
