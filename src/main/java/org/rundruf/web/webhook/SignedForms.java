package org.rundruf.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rundruf.channel.WebhookSignature;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads a webhook's form, if the provider has signed it. */
@Component
class SignedForms {
    private final WebhookSignature signature;

    SignedForms(WebhookSignature signature) {
        this.signature = signature;
    }

    /** @throws WrongSignature if somebody else sent it */
    Map<String, String> read(HttpServletRequest request) {
        Map<String, String> form = form(request);
        if (!signature.isValid(address(request), form, request.getHeader("X-Twilio-Signature"))) {
            throw new WrongSignature();
        }
        return form;
    }

    /** The signature covers the address with its query, and the form without it. */
    private static Map<String, String> form(HttpServletRequest request) {
        Set<String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
        Map<String, String> form = new LinkedHashMap<>();
        parameters(request).forEach((name, values) -> {
            if (!query.contains(name)) {
                form.put(name, values[0]);
            }
        });
        return form;
    }

    /** Of more than Tomcat reads of a form nobody knows whether it is signed. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            throw new ResponseStatusException(
                    HttpStatus.valueOf(unreadable.getErrorCode()),
                    "The form is longer than a message can be, or wrongly encoded.");
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
