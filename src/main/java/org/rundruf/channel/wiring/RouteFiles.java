package org.rundruf.channel.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The hub's route files: those of the folder {@code routes} in the working directory, else those in the jar. */
final class RouteFiles {
    private static final String NAMES = "*.camel.yaml";
    private final Path folder;

    /** @param folder where a city's own routes lie, if it has any */
    RouteFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @return the files in the order of their names
     * @throws IllegalStateException if there is none: a hub that runs without routes looks healthy and does nothing
     */
    List<Resource> list() {
        Resource[] found = find(pattern());
        if (found.length == 0) {
            throw new IllegalStateException("No routes: " + pattern()
                    + " matches no file; put route files there, or remove the folder to use the built-in ones");
        }
        Arrays.sort(found, Comparator.comparing(Resource::getFilename));
        return List.of(found);
    }

    private String pattern() {
        return Files.isDirectory(folder) ? folder.toUri() + NAMES : "classpath*:routes/" + NAMES;
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
