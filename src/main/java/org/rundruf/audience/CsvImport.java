package org.rundruf.audience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rundruf.audience.ImportResult.Rejected;

/** One run over a file: reads lines, hands them on in batches, adds up what became of them. */
final class CsvImport {
    private static final int BATCH = 1000;

    private final SubscriberLines lines;
    private final SubscriberStore store;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<SubscriberLine> waiting = new ArrayList<>(BATCH);
    private int imported;
    private int updated;

    CsvImport(SubscriberLines lines, SubscriberStore store) {
        this.lines = lines;
        this.store = store;
    }

    ImportResult run(CsvRows rows) throws IOException {
        rejected.addAll(SubscriberColumns.check(rows.header().columns()));
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            take(row);
        }
        flush();
        rejected.sort(Comparator.comparingLong(Rejected::line));
        return new ImportResult(imported, updated, rejected);
    }

    private void take(CsvRow row) {
        LineProblems problems = new LineProblems(row);
        SubscriberLine line = lines.read(row, problems);
        rejected.addAll(problems.rejected());
        if (line != null) {
            waiting.add(line);
        }
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        SubscriberBatch batch = store.store(waiting);
        rejected.addAll(batch.rejected);
        imported += batch.imported();
        updated += waiting.size() - batch.imported() - batch.rejected.size();
        waiting.clear();
    }
}
