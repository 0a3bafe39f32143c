package org.rundruf.sandbox.twilio;

import java.util.List;
import java.util.Map;
import org.rundruf.sandbox.Kind;

/**
 * What becomes of a message, by the last digits of the number, so that failures can be tried out.
 *
 * @param refusal what the call is answered with, or null if it is accepted
 * @param steps the statuses that are reported after it was accepted
 */
record Fate(Refusal refusal, List<Step> steps) {
    private static final Step SENT = new Step("sent", null);
    private static final Step DELIVERED = new Step("delivered", null);
    private static final Step READ = new Step("read", null);

    private static final Fate ARRIVES = new Fate(null, List.of(SENT, DELIVERED));
    private static final Fate IS_READ = new Fate(null, List.of(SENT, DELIVERED, READ));

    /** What becomes of free text on WhatsApp to somebody who did not write within 24 hours. */
    static final Fate OUTSIDE_WINDOW = new Fate(null, List.of(SENT, new Step("failed", 63016)));

    private static final int ENDING = 4;
    private static final Map<String, Fate> MAGIC = Map.of(
            "0001", new Fate(null, List.of(SENT, new Step("undelivered", 30003))),
            "0002", refused(21211, "Invalid 'To' Phone Number"),
            "0003", refused(21610, "Attempt to send to unsubscribed recipient"));

    /**
     * @param status as Twilio reports it
     * @param errorCode as Twilio reports it, or null
     */
    record Step(String status, Integer errorCode) {}

    /** @return the fate of a message to that number; WhatsApp to an even number is read */
    static Fate of(Kind kind, String number) {
        Fate magic = MAGIC.get(number.substring(Math.max(0, number.length() - ENDING)));
        if (magic != null) return magic;
        boolean even = Character.digit(number.charAt(number.length() - 1), 10) % 2 == 0;
        return kind == Kind.WHATSAPP && even ? IS_READ : ARRIVES;
    }

    /** @return what is still to be reported after that status */
    List<Step> after(String status) {
        int reported = steps.stream().map(Step::status).toList().indexOf(status);
        return steps.subList(reported + 1, steps.size());
    }

    private static Fate refused(int code, String message) {
        return new Fate(new Refusal(400, code, message), List.of());
    }
}
