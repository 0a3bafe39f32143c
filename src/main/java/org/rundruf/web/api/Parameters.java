package org.rundruf.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;

/** Reads parameters of calls, and says what would be right if they are wrong. */
final class Parameters {
    static final int LARGEST_PAGE = 200;

    private Parameters() {}

    static AnnouncementState state(String tag) {
        return AnnouncementState.of(tag)
                .orElseThrow(() -> wrong("state", "'" + tag + "' is no state", "one of " + states()));
    }

    static void page(int page, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw wrong("size", size + " is out of range", "1 to " + LARGEST_PAGE);
        }
        if (page < 0 || page > Integer.MAX_VALUE / LARGEST_PAGE) {
            throw wrong("page", page + " is out of range", "0 for the first page");
        }
    }

    static InvalidInput wrong(String field, String problem, String hint) {
        return new InvalidInput(List.of(new Problem(field, problem, hint, 0)));
    }

    private static String states() {
        return Arrays.stream(AnnouncementState.values())
                .map(AnnouncementState::tag)
                .collect(Collectors.joining(", "));
    }
}
