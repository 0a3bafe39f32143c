package org.rundruf.localization.kits;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rundruf.localization.Templates;

/** The font families that pages can be printed in: those with a file in {@code fonts/}. */
final class Fonts {
    private final Templates templates;
    private final Set<String> files;

    Fonts(Templates templates) {
        this.templates = templates;
        this.files = templates.list("fonts/*.ttf");
    }

    /** By the name of a file; only if none has it, the files themselves are opened, which takes a while. */
    boolean contains(String family) {
        String prefix = "fonts/" + family.replace(" ", "").toLowerCase(Locale.ROOT);
        return !family.isEmpty()
                && (files.stream().anyMatch(file -> isNamed(file, prefix))
                        || families().contains(family));
    }

    private static boolean isNamed(String file, String prefix) {
        return file.toLowerCase(Locale.ROOT).matches(java.util.regex.Pattern.quote(prefix) + "[-_.].*");
    }

    /** @return the names that the files give themselves */
    Set<String> families() {
        Set<String> families = new TreeSet<>();
        for (String file : files) {
            try {
                byte[] content = templates.bytes(file).orElseThrow();
                families.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content))
                        .getFamily());
            } catch (FontFormatException e) {
                continue; // it is no font, and so nothing is printed in it
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return families;
    }
}
