package org.rundruf.web.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a PDF file that residents open in their browser. */
final class PdfAnswers {
    private static final String SECONDS_UNTIL_THE_QUEUE_IS_SHORTER = "10";

    private PdfAnswers() {}

    /** @return what comes with a file of that name, which depends on the reader's language */
    static ResponseEntity.BodyBuilder shown(String name) {
        ContentDisposition shown = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header(HttpHeaders.CACHE_CONTROL, Answers.SHORTLY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** @return that too many wait for a file already */
    static ResponseEntity<byte[]> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_THE_QUEUE_IS_SHORTER)
                .build();
    }
}
