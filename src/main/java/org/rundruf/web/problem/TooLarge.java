package org.rundruf.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

/** More came in than is taken. */
final class TooLarge extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    TooLarge(DataSize limit) {
        super(HttpStatus.CONTENT_TOO_LARGE, detail(limit));
    }

    static String detail(DataSize limit) {
        return "The input is too large; at most " + limit.toMegabytes() + " MB are taken. Send it in parts.";
    }
}
