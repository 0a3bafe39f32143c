package org.rundruf.channel.twilio;

/** What an error of Twilio's makes of a delivery, and of its channel. */
enum Meaning {
    /** It never goes out. */
    PERMANENT,
    /** It may go out later; that was one try. */
    RETRY,
    /** Everybody has to wait, and then to be slower; that was no try. */
    BUSY,
    /** Its owner wants nothing more. */
    STOPPED,
    /** WhatsApp takes only templates for its owner now. */
    WINDOW,
    /** Nothing goes out on that channel before a setting is mended; that was no try. */
    CONFIGURATION
}
