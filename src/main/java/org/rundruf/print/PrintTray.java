package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rundruf.localization.Templates;
import org.rundruf.print.order.OrderZip;
import org.springframework.util.FileSystemUtils;

/**
 * The folder from which the print shop takes its orders. An order is a folder, and the same as a zip beside it, that
 * appear whole or not at all: they are written under a hidden name and renamed once they are complete. The zip comes
 * first, so that where there is a folder, there is all of the order.
 */
public final class PrintTray {
    private final Path folder;
    private final PrintOrderFiles files;

    /**
     * @param folder need not exist yet
     * @param pages makes the sheets
     * @param templates where the shares of languages, the size of runs and the paper lie
     * @param shop who prints
     */
    public PrintTray(Path folder, PrintPages pages, Templates templates, PrintFormats formats, PrintShop shop) {
        this.folder = folder;
        this.files = new PrintOrderFiles(pages, templates, formats, shop);
    }

    /** @return where an order lies or will lie */
    public Path folder(String id) {
        return folder.resolve(id);
    }

    /** @return where an order lies or will lie as one file */
    public Path zip(String id) {
        return folder.resolve(id + ".zip");
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
                write(job, hidden);
            } finally {
                FileSystemUtils.deleteRecursively(hidden);
            }
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PrintJob job, Path hidden) throws IOException {
        Path order = hidden.resolve(job.id());
        Path zip = hidden.resolve(job.id() + ".zip");
        files.write(job, Files.createDirectory(order));
        OrderZip.write(order, job.id(), job.languages().get(0).date(), zip);
        Files.move(zip, zip(job.id()), StandardCopyOption.ATOMIC_MOVE);
        publish(order, folder(job.id()));
    }

    /** A zip whose folder does not follow is no order: whoever makes it again overwrites it. */
    private void publish(Path made, Path order) throws IOException {
        try {
            Files.move(made, order, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(order)) {
                Files.deleteIfExists(zip(order.getFileName().toString()));
                throw e;
            }
            // Another node was faster with the same order.
        }
    }
}
