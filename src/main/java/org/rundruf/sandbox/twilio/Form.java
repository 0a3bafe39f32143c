package org.rundruf.sandbox.twilio;

import org.springframework.util.MultiValueMap;

/** The form fields of a call, named as Twilio names them. */
record Form(MultiValueMap<String, String> fields) {

    String to() {
        return fields.getFirst("To");
    }

    String from() {
        return fields.getFirst("From");
    }

    String statusCallback() {
        return fields.getFirst("StatusCallback");
    }

    /** @return the text, or what stands for an approved template: its id and variables; null if there is neither */
    String text() {
        String template = fields.getFirst("ContentSid");
        if (template == null) return withoutNul(fields.getFirst("Body"));
        String variables = fields.getFirst("ContentVariables");
        return withoutNul(variables == null ? template : template + "\n" + variables);
    }

    /** PostgreSQL stores every character but this one. */
    private static String withoutNul(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
