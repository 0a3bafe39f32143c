package org.rundruf.channel.mail;

/** Text on its way into a header. */
final class Lines {
    private Lines() {}

    /** @return without line breaks and other control characters, with which somebody could add headers */
    static String one(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
