package org.rundruf.announcement.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rundruf.announcement.storage.QuarterImport.Rejected;

/** Collects the lines that an import does not take. */
final class Rejections {
    private final List<Rejected> rejected = new ArrayList<>();

    void add(long line, String field, String problem) {
        rejected.add(new Rejected(line, field, problem));
    }

    int count() {
        return rejected.size();
    }

    List<Rejected> sorted() {
        return rejected.stream().sorted(Comparator.comparing(Rejected::line)).toList();
    }
}
