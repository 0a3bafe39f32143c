package org.rundruf.web.api;

/** Bodies of calls; an empty one is for its reader to refuse, who knows what it should look like. */
final class Bodies {
    private Bodies() {}

    /** @param content null if there is none */
    static byte[] of(byte[] content) {
        return content == null ? new byte[0] : content;
    }
}
