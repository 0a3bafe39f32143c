package org.rundruf.sandbox.twilio;

import java.util.HashMap;
import java.util.Map;
import org.rundruf.sandbox.TextMessage;

/** The form fields that Twilio sends to webhooks. */
final class Callback {
    private Callback() {}

    /** @return the fields of a status callback */
    static Map<String, String> status(TextMessage message, Fate.Step step, String account) {
        Map<String, String> fields = common(message, account);
        fields.put("MessageStatus", step.status());
        fields.put("SmsStatus", step.status());
        if (step.errorCode() != null) fields.put("ErrorCode", step.errorCode().toString());
        return fields;
    }

    /** @return the fields that come with a message from a phone */
    static Map<String, String> inbound(TextMessage message, String account) {
        Map<String, String> fields = common(message, account);
        fields.put("SmsMessageSid", message.sid());
        fields.put("SmsStatus", message.status());
        fields.put("Body", message.body());
        fields.put("NumMedia", "0");
        fields.put("NumSegments", "1");
        return fields;
    }

    private static Map<String, String> common(TextMessage message, String account) {
        Map<String, String> fields = new HashMap<>();
        fields.put("MessageSid", message.sid());
        fields.put("SmsSid", message.sid());
        fields.put("AccountSid", account);
        fields.put("From", message.kind().address(message.sender()));
        fields.put("To", message.kind().address(message.recipient()));
        fields.put("ApiVersion", Paths.VERSION);
        return fields;
    }
}
