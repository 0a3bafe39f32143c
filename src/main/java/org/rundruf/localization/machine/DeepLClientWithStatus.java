package org.rundruf.localization.machine;

import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DeepLException;
import com.deepl.api.http.HttpResponse;

/** DeepL's client, whose exceptions tell the HTTP status: its own hide a 500 behind "unknown error". */
final class DeepLClientWithStatus extends DeepLClient {
    private static final int REDIRECTION = 300;

    DeepLClientWithStatus(String key, DeepLClientOptions options) {
        super(key, options);
    }

    @Override
    protected void checkResponse(HttpResponse response, boolean inDocumentDownload, boolean usingGlossary)
            throws DeepLException {
        if (response.getCode() >= REDIRECTION) {
            throw new StatusException(response.getCode(), message(response, inDocumentDownload, usingGlossary));
        }
    }

    private String message(HttpResponse response, boolean inDocumentDownload, boolean usingGlossary) {
        try {
            super.checkResponse(response, inDocumentDownload, usingGlossary);
            return "status " + response.getCode();
        } catch (DeepLException e) {
            return e.getMessage();
        }
    }

    /** An answer that is no success. */
    static final class StatusException extends DeepLException {
        private static final long serialVersionUID = 1L;
        private final int status;

        StatusException(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
