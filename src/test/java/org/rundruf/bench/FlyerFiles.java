package org.rundruf.bench;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rundruf.print.SheetSource;

/** The pages, fonts and settings that other engines read. */
final class FlyerFiles {
    private static final Path FONTS = Path.of("templates/fonts").toAbsolutePath();

    private final Path folder;

    FlyerFiles(Path folder, Flyers flyers) throws IOException {
        this.folder = folder;
        SheetSource source = flyers.source();
        FoPage fo = new FoPage(flyers.room().words());
        for (String language : flyers.contents().keySet()) {
            var content = flyers.contents().get(language);
            Files.writeString(page(language, "html"), source.html(content, Flyers.SHEET));
            Files.writeString(page(language, "fo"), fo.of(content));
        }
        Map<String, Path> folders = Map.of("fonts", FONTS, "cache", folder.resolve("fontconfig"));
        Files.writeString(fonts(), filled("fonts.conf.mustache", folders));
        Files.writeString(fop(), filled("fop.xml.mustache", folders));
    }

    Path page(String language, String kind) {
        return folder.resolve(language + "." + kind);
    }

    private Path fonts() {
        return folder.resolve("fonts.conf");
    }

    Path fop() {
        return folder.resolve("fop.xml");
    }

    /** @return where other programs complain */
    Path log() {
        return folder.resolve("log.txt");
    }

    Map<String, String> environment() {
        return Map.of("FONTCONFIG_FILE", fonts().toString());
    }

    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment());
        return builder;
    }

    /** @return the file beside this class's resources, filled in */
    static String filled(String resource, Object values) {
        return Mustache.compiler().compile(text(resource)).execute(values);
    }

    private static String text(String resource) {
        try (InputStream in = FlyerFiles.class.getResourceAsStream("/bench/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
