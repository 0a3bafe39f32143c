package org.rundruf.announcement.storage;

import java.util.Set;
import org.rundruf.announcement.Quarter;

/**
 * A line of the quarters' CSV that is right in itself.
 *
 * @param line where it begins in the file, from 1
 */
record QuarterRow(long line, Quarter quarter) {
    String id() {
        return quarter.id();
    }

    String parent() {
        return quarter.parent();
    }

    Set<String> geocodes() {
        return quarter.geocodes();
    }
}
