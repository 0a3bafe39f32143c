package org.rundruf.channel.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder in which files are kept for good: a name that is taken gets a number, nothing is overwritten. */
final class Archive {
    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    static Archive in(Path folder) throws IOException {
        return new Archive(Files.createDirectories(folder));
    }

    /** Moves the file here; on one file system that is a single step. */
    void take(Path file) throws IOException {
        Files.move(file, free(file.getFileName().toString()));
    }

    /** The same, with a text of that name plus the ending that is complete before the file is here. */
    void take(Path file, String ending, List<String> lines) throws IOException {
        Path target = free(file.getFileName().toString());
        Files.write(beside(target, ending), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Files.move(file, target);
    }

    private Path free(String name) {
        return names(name)
                .map(folder::resolve)
                .filter(Archive::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(Path target) {
        return Files.notExists(target)
                && Files.notExists(beside(target, InboxFolder.ERROR))
                && Files.notExists(beside(target, InboxFolder.NOTES));
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private static Stream<String> names(String name) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return Stream.concat(
                Stream.of(name),
                IntStream.iterate(2, i -> i + 1).mapToObj(i -> name.substring(0, dot) + "-" + i + name.substring(dot)));
    }
}
