package org.rundruf.web.office.compose;

import java.util.Arrays;
import java.util.List;

/** The examples of kits. */
final class Examples {
    private Examples() {}

    /** @param example of a list, as YAML writes it on one line */
    static List<String> items(String example) {
        return Arrays.asList(example.replaceAll("^\\[|]$", "").split(",\\s*"));
    }
}
