package org.rundruf.channel.feed;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/**
 * By what a server knows which version we have (RFC 9110, 8.8).
 *
 * @param etag or null
 * @param modified the date as the server wrote it, or null
 */
record Validators(String etag, String modified) {
    static final Validators NONE = new Validators(null, null);
    private static final int LONGEST = 500;

    static Validators of(HttpHeaders headers) {
        return new Validators(value(headers, "ETag"), value(headers, "Last-Modified"));
    }

    void addTo(HttpRequest.Builder request) {
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
    }

    private static String value(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST)
                .orElse(null);
    }
}
