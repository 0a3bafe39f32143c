package org.rundruf.sandbox.twilio;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A call that Twilio answers with an error, see <a href="https://www.twilio.com/docs/api/errors">its list</a>. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final int code;

    Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    Body body() {
        return new Body(code, getMessage(), "https://www.twilio.com/docs/errors/" + code, status);
    }

    /** The JSON of the answer. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Body(int code, String message, String moreInfo, int status) {}
}
