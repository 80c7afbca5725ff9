package org.jiuzhu.policy.programme;

/**
 * What emergency disease relief gives a person: to be treated. Its money goes to the medical institution and is no amount of a person's.
 *
 * @param content all that the rules pay, provide and allow
 */
public record EmergencyRelief(Content content) implements Benefit {

    static EmergencyRelief of(Content content) {
        return new EmergencyRelief(content);
    }
}
