package org.rundruf.localization.kits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** A folder with one good kit and the words of its three languages, in which faults can be planted. */
final class SmallTemplates {
    private static final List<String> FONTS = List.of("NotoSans_400Regular.ttf", "NotoSansArabic_400Regular.ttf");
    private final Path folder;

    private SmallTemplates(Path folder) {
        this.folder = folder;
    }

    static SmallTemplates in(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(
                new ClassPathResource("small-templates").getFile().toPath(), folder);
        Files.createDirectories(folder.resolve("fonts"));
        for (String font : FONTS) {
            Files.createFile(folder.resolve("fonts").resolve(font));
        }
        return new SmallTemplates(folder);
    }

    /** @return what is found, as it is printed */
    List<String> faults() {
        Templates templates = Templates.only(folder);
        Languages languages = new Languages(new WordFiles(templates));
        List<Fault> faults =
                new ArrayList<>(new KitCheck(templates, languages, List.copyOf(languages.tags())).check("trip"));
        faults.addAll(new WordsCheck(templates, languages).check());
        return faults.stream().map(Fault::toString).toList();
    }

    /** @throws IllegalArgumentException if the file does not have that */
    void replace(String file, String written, String planted) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(written)) {
            throw new IllegalArgumentException(file + " has no " + written);
        }
        write(file, text.replace(written, planted).getBytes(UTF_8));
    }

    void write(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }
}
