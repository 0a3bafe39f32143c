package org.rundruf.web.webhook;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A webhook was called by somebody who does not know the account's secret. */
final class WrongSignature extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    WrongSignature() {
        super(
                HttpStatus.FORBIDDEN,
                "X-Twilio-Signature does not fit rundruf.public-url, this path and the form; behind a proxy, "
                        + "rundruf.public-url has to be the address that the provider calls.");
    }
}
