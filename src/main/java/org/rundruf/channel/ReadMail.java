package org.rundruf.channel;

import java.util.List;

/**
 * An e-mail as its reader sees it.
 *
 * @param subject decoded; empty if there is none
 * @param from decoded; empty if there is none
 * @param to decoded; empty if there is none
 * @param language {@code Content-Language}; empty if there is none
 * @param headers all of them, decoded, in their order
 * @param text the plain part; empty if there is none
 * @param html the HTML part; empty if there is none
 */
public record ReadMail(
        String subject, String from, String to, String language, List<Header> headers, String text, String html) {

    /** A line above the body, unfolded. */
    public record Header(String name, String value) {}
}
