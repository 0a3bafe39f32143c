package org.rundruf.localization;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The files under {@code templates/}: packed into the program, each replaceable by the file of that name in a folder.
 *
 * <p>Paths are relative to {@code templates/} and use {@code /}.
 */
public final class Templates {
    private static final String ROOT = "templates/";
    private final Path folder;
    private final boolean alone;
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final PathMatchingResourcePatternResolver packed = new PathMatchingResourcePatternResolver();

    /** @param folder whose files win over the packed ones; need not exist */
    public Templates(Path folder) {
        this(folder, false);
    }

    private Templates(Path folder, boolean alone) {
        this.folder = folder.toAbsolutePath().normalize();
        this.alone = alone;
    }

    /** @return the files of that folder without the packed ones */
    public static Templates only(Path folder) {
        return new Templates(folder, true);
    }

    /** @return the packed files and those of {@code templates/} in the working directory */
    public static Templates standard() {
        return new Templates(Path.of("templates"));
    }

    /** @return the file's content, or empty if there is none. @throws UncheckedIOException if it cannot be read */
    public Optional<byte[]> bytes(String path) {
        Path own = inFolder(path);
        try {
            return Files.isRegularFile(own) ? Optional.of(Files.readAllBytes(own)) : packedBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return the file's content as UTF-8, or empty if there is none */
    public Optional<String> text(String path) {
        File own = inFolder(path).toFile();
        Content known = contents.get(path);
        return known != null && known.isThatOf(own) ? Optional.of(known.text()) : read(path, own);
    }

    /**
     * @param pattern Ant-style, such as {@code kits/*}{@code /kit.yaml}
     * @return the paths of the files that match, in alphabetical order
     */
    public Set<String> list(String pattern) {
        try {
            Set<String> found = new TreeSet<>();
            if (!alone) {
                collect(found, "classpath*:" + ROOT + pattern, "/" + ROOT);
            }
            if (Files.isDirectory(folder)) {
                String base = folder.toUri().toString();
                collect(
                        found,
                        base + pattern,
                        StringUtils.uriDecode(base, StandardCharsets.UTF_8).substring("file://".length()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
    }

    private void collect(Set<String> found, String pattern, String base) throws IOException {
        for (Resource file : packed.getResources(pattern)) {
            String path = StringUtils.uriDecode(file.getURL().toString(), StandardCharsets.UTF_8);
            found.add(path.substring(path.lastIndexOf(base) + base.length()));
        }
    }

    private Optional<String> read(String path, File own) {
        long changed = own.lastModified();
        long size = own.length();
        Optional<String> text = bytes(path).map(content -> new String(content, StandardCharsets.UTF_8));
        text.ifPresent(content -> contents.put(path, new Content(changed, size, content)));
        return text;
    }

    private Optional<byte[]> packedBytes(String path) throws IOException {
        if (alone) {
            return Optional.empty();
        }
        try (InputStream in = Templates.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private Path inFolder(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException(path + " lies outside of templates");
        }
        return file;
    }

    /** A text that was read, and how its file was then; a packed one has no file, which is a state, too. */
    private record Content(long changed, long size, String text) {
        boolean isThatOf(File file) {
            return file.lastModified() == changed && file.length() == size;
        }
    }
}
