package org.rundruf.web.shop;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rundruf.print.PrintTray;
import org.springframework.stereotype.Component;

/** What lies in the tray for an order. Files are found by comparing names with what a folder lists. */
@Component
class OrderFolder {
    private static final String PICTURES = "pages";
    private static final CSVFormat RUN_LIST =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final PrintTray tray;

    OrderFolder(PrintTray tray) {
        this.tray = tray;
    }

    /** @return the names of the pages' pictures, in order */
    List<String> pictures(String order) {
        return files(tray.folder(order).resolve(PICTURES)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".png"))
                .sorted()
                .toList();
    }

    Optional<Path> picture(String order, String name) {
        return files(tray.folder(order).resolve(PICTURES)).stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst();
    }

    /** @return how many copies of each file, by its name; empty if there is no run list (yet) */
    Map<String, Integer> copies(String order) {
        Path list = tray.folder(order).resolve("run-list.csv");
        if (!Files.isRegularFile(list)) {
            return Map.of();
        }
        try (Reader lines = Files.newBufferedReader(list)) {
            Map<String, Integer> copies = new LinkedHashMap<>();
            for (CSVRecord line : RUN_LIST.parse(lines)) {
                copies.merge(line.get("file"), Integer.parseInt(line.get("copies")), Integer::sum);
            }
            return copies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the whole order as one file, once it is there */
    Optional<Path> zip(String order) {
        return Optional.of(tray.zip(order)).filter(Files::isRegularFile);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
