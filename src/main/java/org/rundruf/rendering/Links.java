package org.rundruf.rendering;

import java.net.URI;

/**
 * The addresses that messages carry.
 *
 * @param base the hub's public address, without a slash at the end
 */
public record Links(URI base) {

    /** @return the page that leads to all quarters, in a language */
    public String home(String language) {
        return base + "/?lang=" + language;
    }

    /** @return the page of an announcement in a language */
    public String announcement(String id, String language) {
        return base + "/a/" + id + "?lang=" + language;
    }

    /** @return the flyer of an announcement, in large print for who reads large print */
    public String flyer(String id, String language) {
        return base + "/a/" + id + "/flyer.pdf?lang=" + language;
    }

    /** @return the ticker of a quarter in a language */
    public String ticker(String quarter, String language) {
        return base + "/q/" + quarter + "?lang=" + language;
    }

    /** @return where a subscriber ends the messages (RFC 8058) */
    public String unsubscribe(String token) {
        return base + "/unsubscribe/" + token;
    }

    /** @return where somebody confirms that it was them who subscribed */
    public String confirm(String token, String language) {
        return base + "/confirm/" + token + "?lang=" + language;
    }
}
