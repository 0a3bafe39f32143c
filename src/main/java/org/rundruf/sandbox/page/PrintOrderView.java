package org.rundruf.sandbox.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A print order as it lies in the tray.
 *
 * @param name of its folder
 * @param documents names of the print files
 * @param pictures names of the pictures of their pages
 * @param runList the lines of {@code run-list.csv}, the header first; empty if there is none
 */
record PrintOrderView(String name, List<String> documents, List<String> pictures, List<List<String>> runList) {
    private static final String RUN_LIST = "run-list.csv";

    static PrintOrderView of(Path order) {
        return new PrintOrderView(
                order.getFileName().toString(),
                TrayFolder.names(order, ".pdf"),
                TrayFolder.pictures(order),
                runList(order.resolve(RUN_LIST)));
    }

    private static List<List<String>> runList(Path file) {
        if (!Files.isRegularFile(file)) return List.of();
        try (Reader lines = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT.parse(lines).stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
