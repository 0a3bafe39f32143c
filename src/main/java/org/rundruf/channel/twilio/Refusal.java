package org.rundruf.channel.twilio;

import com.twilio.http.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.apache.hc.core5.http.Header;
import org.rundruf.localization.machine.RetryAfter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of 400 and above. The SDK's own exception loses the headers, and all of it if the body is not JSON. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();
    private final int status;
    private final int code;
    private final Duration retryAfter;

    /**
     * @param status of HTTP
     * @param code Twilio's, or 0
     * @param retryAfter how long to wait, or null
     */
    Refusal(int status, int code, Duration retryAfter) {
        super(code == 0 ? "Twilio answered HTTP " + status : "Twilio error " + code);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** @param clock by which a date to come back at is a time to wait */
    static Refusal of(Response response, Clock clock) {
        return new Refusal(
                response.getStatusCode(), code(response.getContent()), retryAfter(response.getHeaders(), clock));
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    private static int code(String body) {
        try {
            JsonNode answer = JSON.readTree(body == null ? "" : body);
            return answer.path("code").asInt(0);
        } catch (JacksonException notJson) {
            return 0;
        }
    }

    private static Duration retryAfter(Header[] headers, Clock clock) {
        return Arrays.stream(headers == null ? new Header[0] : headers)
                .filter(header -> header.getName().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> RetryAfter.parse(header.getValue(), clock).stream())
                .findFirst()
                .orElse(null);
    }
}
