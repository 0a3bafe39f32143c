package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.rundruf.audience.TypedAddresses;

/**
 * What somebody typed and chose in the form, right or wrong; nothing is null.
 *
 * @param channel tag of the channel
 * @param address number or e-mail address
 * @param quarter id of the quarter
 * @param topic tag of the topic; empty for all
 * @param language tag of the language
 * @param consents whether they agree
 */
public record Typed(String channel, String address, String quarter, String topic, String language, boolean consents) {

    /** @param language what is chosen until somebody chooses another one */
    static Typed of(HttpServletRequest request, String language) {
        return new Typed(
                parameter(request, "channel", ""),
                parameter(request, "address", ""),
                parameter(request, "quarter", ""),
                parameter(request, "topic", ""),
                parameter(request, "language", language),
                request.getParameter("consent") != null);
    }

    /** Longer than any of them is right; a page that says so need not carry it all. */
    private static String parameter(HttpServletRequest request, String name, String otherwise) {
        String value = Objects.requireNonNullElse(request.getParameter(name), otherwise);
        return value.length() <= TypedAddresses.LONGEST ? value : value.substring(0, TypedAddresses.LONGEST + 1);
    }
}
