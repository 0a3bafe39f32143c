package org.rundruf.testing;

import java.util.Map;

/** What can go wrong with a translation engine. */
public enum EngineFault {
    NONE,
    /** 429 that says when to come back. */
    COME_BACK_LATER(429, Map.of("Retry-After", "120")),
    TOO_MANY_REQUESTS(429),
    /** DeepL's quota. */
    QUOTA_EXCEEDED(456),
    BAD_REQUEST(400),
    FORBIDDEN(403),
    SERVER_ERROR(500),
    UNAVAILABLE(503),
    /** No answer at all while the server runs. */
    SLOW,
    /** The connection ends before an answer. */
    DROPPED,
    ERROR_PAGE,
    EMPTY_JSON,
    /** One text is missing. */
    WRONG_COUNT,
    /** A protected passage comes back with other content. */
    ALTERED_TAG,
    DROPPED_TAG,
    DOUBLED_TAG,
    /** The text comes back with no words. */
    EMPTY_TEXT;

    private final int status;
    private final transient Map<String, String> headers;

    EngineFault() {
        this(0);
    }

    EngineFault(int status) {
        this(status, Map.of());
    }

    EngineFault(int status, Map<String, String> headers) {
        this.status = status;
        this.headers = headers;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** @param text translated, with tags */
    String applyTo(String text) {
        return switch (this) {
            case ALTERED_TAG -> text.replaceFirst("(id=\"x?\\d+\">)", "$1?");
            case DROPPED_TAG -> text.replaceFirst("<(x|span) [^>]*>.*?</\\1>", "");
            case DOUBLED_TAG -> text.replaceFirst("<(x|span) [^>]*>.*?</\\1>", "$0 $0");
            case EMPTY_TEXT -> "";
            default -> text;
        };
    }
}
