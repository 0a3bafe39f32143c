package org.rundruf.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/**
 * The publisher's logo.
 *
 * @param svg a drawing that was found harmless
 * @param ratio its width divided by its height
 */
public record Logo(String svg, double ratio) {
    /** The setting that names its file. */
    public static final String SETTING = "rundruf.print.logo";

    private static final int MOST_BYTES = 512 * 1024;
    /** Longer or higher ones could not be made out in the slot. */
    private static final double LONGEST = 8;

    private static final double WIDEST = 2.4;
    private static final double HIGHEST = 1.5;

    /**
     * @param file an SVG file; null or blank for no logo
     * @return null if there is none
     * @throws UnusableFile if it is not there, not readable, too large, no SVG, or would not be safe or printable
     */
    public static Logo read(String file) {
        if (file == null || file.isBlank()) {
            return null;
        }
        try {
            return of(file, bytes(Path.of(file.strip())));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableFile(
                    SETTING, file, wrong.getMessage(), "name a plain SVG file with outlines in flat colours");
        }
    }

    private static Logo of(String file, byte[] bytes) {
        LogoDrawing drawing = LogoDrawing.of(bytes);
        double ratio = drawing.ratio();
        if (ratio > LONGEST || ratio < 1 / LONGEST) {
            throw new UnusableFile(
                    SETTING,
                    file,
                    "is too long and narrow",
                    "crop its viewBox to between 1:%1$.0f and %1$.0f:1".formatted(LONGEST));
        }
        return new Logo(drawing.svg(), ratio);
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("is no file");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("is larger than " + MOST_BYTES / 1024 + " KiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot be read", unreadable);
        }
    }

    /** @return a {@code data:} address of the drawing */
    public String uri() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** @return CSS of its size, in ems of the slot: logos of every shape cover about the same area */
    public String size() {
        double width = Math.min(WIDEST, Math.min(Math.sqrt(ratio), HIGHEST * ratio));
        return String.format(Locale.ROOT, "width:%.3fem;height:%.3fem", width, width / ratio);
    }
}
