package org.rundruf.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rundruf.localization.Templates;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Inks;
import org.rundruf.print.typesetting.FontLibrary;
import org.rundruf.print.typesetting.UnusableFont;

/** What the print room reads from {@code templates/}. */
final class PrintFiles {
    private final Templates templates;

    PrintFiles(Templates templates) {
        this.templates = templates;
    }

    /** @throws UnusableFile naming a file that is no font */
    FontLibrary fonts() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : templates.list("fonts/*.ttf")) {
            files.put(path, font(path));
        }
        try {
            return new FontLibrary(files);
        } catch (UnusableFont e) {
            throw unusable(e.file(), e.getMessage());
        }
    }

    private byte[] font(String path) {
        try {
            return bytes(path);
        } catch (UncheckedIOException e) {
            throw unusable(path, "cannot be read");
        }
    }

    private static UnusableFile unusable(String path, String problem) {
        return new UnusableFile(
                "templates/fonts",
                "templates/" + path,
                problem,
                "put a whole TrueType file there, or remove it so that the packed one is used");
    }

    Finishing finishing(boolean cropMarks) {
        byte[] press = bytes("print/icc/FOGRA39L_coated.icc");
        Inks inks = new Inks(properties("print/inks.properties"), press);
        return new Finishing(bytes("print/icc/sRGB.icc"), press, inks, cropMarks);
    }

    Properties properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    String text(String path) {
        return templates.text(path).orElseThrow(() -> new IllegalStateException("templates/" + path + " is missing"));
    }

    private byte[] bytes(String path) {
        return templates.bytes(path).orElseThrow(() -> new IllegalStateException("templates/" + path + " is missing"));
    }
}
