package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;

/** Finds what is wrong with the words files and the word lists of the checks, by file and line. */
public final class WordsCheck {
    private static final String PREFIX = "words_";
    private static final String SUFFIX = ".properties";
    private final Templates templates;
    private final Languages languages;

    /**
     * @param templates where the files lie
     * @param languages those that they describe
     */
    public WordsCheck(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** @return the faults of all those files, by file and line */
    public List<Fault> check() {
        Faults faults = new Faults();
        List<WordsFile> files = new ArrayList<>();
        for (String path : templates.list(PREFIX + "*" + SUFFIX)) {
            SourceFile source = SourceFile.read(path, templates.bytes(path).orElseThrow(), faults);
            files.add(
                    WordsReader.read(source, path.substring(PREFIX.length(), path.length() - SUFFIX.length()), faults));
        }
        List<WordsRule> rules = List.of(
                new CommonKeys(files),
                new WordPatterns(languages, files),
                new SpokenRules(new RuleSets(templates, languages)),
                new LanguageLines(languages.tags(), new Fonts(templates)));
        files.forEach(file -> rules.forEach(rule -> rule.check(file, faults)));
        faults.addAll(new WordListsCheck(templates, languages).check());
        return faults.sorted();
    }
}
