package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rundruf.localization.Templates;
import org.springframework.util.FileSystemUtils;

/**
 * The folder from which the print shop takes its orders. An order is a folder that appears whole or not at all: it is
 * written under a hidden name and renamed once it is complete.
 */
public final class PrintTray {
    private final Path folder;
    private final PrintOrderFiles files;

    /**
     * @param folder need not exist yet
     * @param pages makes the sheets
     * @param templates where the shares of languages and the size of runs lie
     */
    public PrintTray(Path folder, PrintPages pages, Templates templates, PrintFormats formats) {
        this.folder = folder;
        this.files = new PrintOrderFiles(pages, templates, formats);
    }

    /** @return where an order lies or will lie */
    public Path folder(String id) {
        return folder.resolve(id);
    }

    /**
     * Makes the files of an order. An order that lies there already stays as it is.
     *
     * @return the order's folder
     * @throws UncheckedIOException if it cannot be written; then nothing of it is there
     */
    public Path produce(PrintJob job) {
        Path order = folder(job.id());
        if (Files.isDirectory(order)) {
            return order;
        }
        try {
            Files.createDirectories(folder);
            Path hidden = Files.createTempDirectory(folder, "." + job.id() + "-");
            try {
                files.write(job, hidden);
                publish(hidden, order);
            } finally {
                FileSystemUtils.deleteRecursively(hidden);
            }
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Path hidden, Path order) throws IOException {
        try {
            Files.move(hidden, order, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(order)) {
                throw e;
            }
            // Another node was faster with the same order.
        }
    }
}
