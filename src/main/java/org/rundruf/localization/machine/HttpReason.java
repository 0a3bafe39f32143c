package org.rundruf.localization.machine;

import org.rundruf.localization.machine.EngineFailure.Reason;

/** What an HTTP status of an engine means. */
final class HttpReason {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    /** DeepL's own: the paid characters are used up. */
    private static final int QUOTA_EXCEEDED = 456;

    private static final int SERVER_ERROR = 500;
    /** DeepL's own: too many requests at the moment. */
    private static final int OVERLOADED = 529;

    private HttpReason() {}

    static Reason of(int status) {
        return switch (status) {
            case TOO_MANY_REQUESTS, OVERLOADED -> Reason.TOO_MANY_REQUESTS;
            case QUOTA_EXCEEDED -> Reason.OVER_QUOTA;
            case REQUEST_TIMEOUT -> Reason.UNAVAILABLE;
            default -> status >= SERVER_ERROR ? Reason.UNAVAILABLE : Reason.REFUSED;
        };
    }
}
