package org.rundruf.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A folder that fills out of sight and is published as a whole, or not at all. */
final class PreviewFolder implements AutoCloseable {
    private final Path target;
    private final Path hidden;

    private PreviewFolder(Path target, Path hidden) {
        this.target = target;
        this.hidden = hidden;
    }

    /** @throws IOException if the folder's parent cannot be written to */
    static PreviewFolder beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Files.createDirectories(absolute.getParent());
        return new PreviewFolder(absolute, Files.createTempDirectory(absolute.getParent(), ".preview"));
    }

    /** @throws UncheckedIOException if the disk refuses */
    void write(String path, byte[] content) {
        try {
            Path file = hidden.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything into the target; files of the same names are replaced. */
    void publish() throws IOException {
        try (Stream<Path> files = Files.walk(hidden)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = target.resolve(hidden.relativize(file));
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(hidden);
    }
}
