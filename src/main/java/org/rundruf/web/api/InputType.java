package org.rundruf.web.api;

import org.springframework.http.MediaType;

/** The three forms an announcement comes in, under the names that are in use for them. */
final class InputType {
    private InputType() {}

    /** @return the name that {@link org.rundruf.announcement.Intake} knows */
    static String of(MediaType given) {
        String subtype = given.getSubtype();
        if (subtype.endsWith("yaml")) {
            return "application/yaml";
        }
        return subtype.endsWith("xml") ? "application/cap+xml" : "application/json";
    }
}
