package org.rundruf.channel.twilio;

import java.time.Duration;

/**
 * One of Twilio's errors.
 *
 * @param code Twilio's number; 0 if it gave none
 * @param meaning what to do
 * @param reason the word for it in the report
 * @param rest how long the channel rests after it, or null
 * @param check what the operator should look at, or null
 */
record TwilioCode(int code, Meaning meaning, String reason, Duration rest, String check) {

    /** @return for the report: the number to look up and a word to understand it by */
    String text() {
        return code == 0 ? "Twilio: " + reason : "Twilio error " + code + ": " + reason;
    }
}
