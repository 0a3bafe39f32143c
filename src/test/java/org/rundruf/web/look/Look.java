package org.rundruf.web.look;

/** How a page is looked at: every language and every scheme at either width. */
enum Look {
    DESK("de", "light", 1440),
    NIGHT("en", "dark", 1440),
    PHONE("en", "light", 390),
    PHONE_AT_NIGHT("de", "dark", 390);

    final String language;
    final String scheme;
    final int width;

    Look(String language, String scheme, int width) {
        this.language = language;
        this.scheme = scheme;
        this.width = width;
    }

    @Override
    public String toString() {
        return language + "-" + scheme + "-" + width;
    }
}
