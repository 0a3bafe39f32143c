package org.rundruf.channel;

import java.util.regex.Pattern;

/** Who messages may come from. What Twilio would refuse message by message is refused when the hub starts. */
final class Senders {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{3,8}");
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 +_&-]+");
    private static final Pattern SERVICE = Pattern.compile("MG[0-9a-fA-F]{32}");
    private static final int LONGEST_NAME = 11;

    private Senders() {}

    /** @return true if it is a telephone number (E.164), so that people can answer */
    static boolean isNumber(String sender) {
        return NUMBER.matcher(sender).matches();
    }

    /** @throws IllegalStateException unless it is a number, a short code or an alphanumeric sender id */
    static void requireSms(String sender) {
        if (isNumber(sender) || SHORT_CODE.matcher(sender).matches()) {
            return;
        }
        require(
                NAME.matcher(sender).matches(),
                "rundruf.twilio.sms-from: '" + sender
                        + "' is neither a number nor a name; write a number as +4930123456,"
                        + " or a name of up to 11 letters A-Z, digits and spaces with one letter at least, such as RUNDRUF");
        require(
                sender.length() <= LONGEST_NAME,
                "rundruf.twilio.sms-from: '" + sender + "' has " + sender.length()
                        + " characters; telephones show a name of up to " + LONGEST_NAME + ", such as RUNDRUF");
    }

    /** @throws IllegalStateException unless it is the sid of a messaging service */
    static void requireService(String sid) {
        require(
                SERVICE.matcher(sid).matches(),
                "rundruf.twilio.messaging-service-sid: '" + sid
                        + "' is no messaging service; write MG and 32 hexadecimal digits, as in Twilio's console");
    }

    /** @throws IllegalStateException unless it is a number */
    static void requireWhatsApp(String sender) {
        require(
                isNumber(sender),
                "rundruf.twilio.whatsapp-from: '" + sender
                        + "' is no telephone number; write it as +4930123456, without whatsapp: in front");
    }

    private static void require(boolean isRight, String problem) {
        if (!isRight) {
            throw new IllegalStateException(problem);
        }
    }
}
