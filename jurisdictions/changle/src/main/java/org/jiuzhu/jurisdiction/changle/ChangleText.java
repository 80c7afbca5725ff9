package org.jiuzhu.jurisdiction.changle;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Changle. */
final class ChangleText {

    /** 乐办字〔2021〕21号. It names no day on which it takes effect or ends; the day of signature is taken as the first. */
    static final Text OPINION = new Text(
            "changle-2021-21",
            Label.of("昌乐县关于改革完善社会救助制度的实施意见", "Changle opinion on reforming and improving the social-assistance system"),
            "乐办字〔2021〕21号",
            Period.from("2021-10-09"));

    private ChangleText() {}
}
