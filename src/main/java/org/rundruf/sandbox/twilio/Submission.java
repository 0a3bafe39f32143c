package org.rundruf.sandbox.twilio;

import java.util.regex.Pattern;
import org.rundruf.sandbox.Kind;

/**
 * A message that was handed in, checked in the order in which Twilio checks.
 *
 * @param kind how it goes out
 * @param to E.164
 * @param from E.164
 * @param body the text
 * @param callback where status changes are reported, or null
 */
record Submission(Kind kind, String to, String from, String body, String callback) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final int LONGEST = 1600;

    /** @throws Refusal if Twilio would refuse it */
    static Submission of(Form form) {
        String to = require(form.to(), 21604, "A 'To' phone number is required.");
        String from = require(form.from(), 21603, "A 'From' phone number is required.");
        String body = require(form.text(), 21602, "Message body is required.");
        refuseIf(!isNumber(to), 21211, "Invalid 'To' Phone Number: " + to);
        refuseIf(!isNumber(from), 21212, "Invalid From Number (caller ID): " + from);
        Kind kind = Kind.ofAddress(to);
        refuseIf(kind != Kind.ofAddress(from), 21910, "Invalid From and To pair. They must be of the same channel");
        refuseIf(body.length() > LONGEST, 21617, "The concatenated message body exceeds the 1600 character limit");
        return new Submission(kind, Kind.number(to), Kind.number(from), body, form.statusCallback());
    }

    private static boolean isNumber(String address) {
        return E164.matcher(Kind.number(address)).matches();
    }

    private static String require(String value, int code, String message) {
        refuseIf(value == null || value.isBlank(), code, message);
        return value;
    }

    private static void refuseIf(boolean wrong, int code, String message) {
        if (wrong) throw new Refusal(400, code, message);
    }
}
