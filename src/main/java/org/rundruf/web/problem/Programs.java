package org.rundruf.web.problem;

import java.util.List;

/** Tells addresses that programs call, and that answer with problems, from those that people open. */
final class Programs {
    private static final List<String> ROOMS = List.of("/api", "/actuator", "/twilio", "/sandbox/twilio");

    private Programs() {}

    /** @param path the request's path within the application; may be null */
    static boolean call(String path) {
        return path != null && ROOMS.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }
}
