package org.rundruf.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.rundruf.localization.Templates;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Inks;
import org.rundruf.print.typesetting.FontLibrary;

/** What the print room reads from {@code templates/}. */
final class PrintFiles {
    private final Templates templates;

    PrintFiles(Templates templates) {
        this.templates = templates;
    }

    FontLibrary fonts() {
        List<byte[]> files =
                templates.list("fonts/*.ttf").stream().map(this::bytes).toList();
        return new FontLibrary(files);
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
