package org.rundruf.sandbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of finished print orders.
 *
 * <p>Files are only ever found by comparing names with what a folder lists, so that no name leads out of it.
 */
@Component
@WhenSandboxIsInUse
class TrayFolder {
    private static final int SHOWN = 12;
    private static final String PICTURES = "pages";
    private final Path folder;

    TrayFolder(@Value("${rundruf.print.tray:out/print}") Path folder) {
        this.folder = folder;
    }

    /** @return the newest orders first */
    List<PrintOrderView> orders() {
        return children(folder, TrayFolder::isFolder).stream()
                .sorted(Comparator.comparing(TrayFolder::modified).reversed())
                .limit(SHOWN)
                .map(PrintOrderView::of)
                .toList();
    }

    /** @return a number that changes when an order appears */
    long revision() {
        return Files.isDirectory(folder) ? modified(folder) : 0;
    }

    /** @return a file of an order, or empty */
    Optional<Path> file(String order, String name) {
        return child(folder, order, TrayFolder::isFolder).flatMap(found -> child(found, name, TrayFolder::isFile));
    }

    /** @return a picture of a page of an order, or empty */
    Optional<Path> picture(String order, String name) {
        return child(folder, order, TrayFolder::isFolder)
                .flatMap(found -> child(found, PICTURES, TrayFolder::isFolder))
                .flatMap(pages -> child(pages, name, TrayFolder::isFile));
    }

    /** @return the names of the files of that ending, in order */
    static List<String> names(Path folder, String ending) {
        return children(folder, TrayFolder::isFile).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ending))
                .sorted()
                .toList();
    }

    static List<String> pictures(Path order) {
        return names(order.resolve(PICTURES), ".png");
    }

    private static Optional<Path> child(Path folder, String name, Predicate<Path> kind) {
        return children(folder, kind).stream()
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst();
    }

    private static List<Path> children(Path folder, Predicate<Path> kind) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(kind).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && !path.getFileName().toString().startsWith(".");
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static long modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
