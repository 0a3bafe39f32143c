package org.rundruf.localization.kits;

import java.util.List;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.rundruf.localization.Words;
import org.rundruf.localization.prose.Prose;

/** Finds what is wrong with the rules by which authors' sentences are read out. */
final class ProseCheck {
    private final Templates templates;
    private final Languages languages;

    ProseCheck(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** @return the first fault of each file */
    List<Fault> check() {
        Prose prose = new Prose(templates, new Words(new WordFiles(templates)));
        return languages.tags().stream()
                .map(languages::find)
                .filter(language -> templates.text(Prose.rulesOf(language)).isPresent())
                .flatMap(language -> prose.problem(language).map(problem -> fault(language, problem)).stream())
                .distinct()
                .toList();
    }

    private Fault fault(Language language, Prose.Problem problem) {
        String path = Prose.rulesOf(language);
        List<String> lines = templates.text(path).orElseThrow().lines().toList();
        int line = 1;
        for (int i = lines.size(); i > 0; i--) {
            if (problem.where() != null && lines.get(i - 1).contains(problem.where())) {
                line = i;
            }
        }
        return new Fault(path, line, false, problem.text(), "write it as in the file of another language");
    }
}
