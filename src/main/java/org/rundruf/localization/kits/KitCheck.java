package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;

/** Finds what is wrong with a kit, by file and line. */
public final class KitCheck {
    private static final List<PatternRule> PATTERN_RULES = List.of(
            new KnownPlaceholders(),
            new ArgumentTypes(),
            new PluralCategories(),
            new SelectedChoices(),
            new OptionalFacts(),
            new StraySigns(),
            new Apostrophes(),
            new VisibleCharacters(),
            new RightToLeftStart(),
            new RightToLeftGaps(),
            new WholeSentences(),
            new InvisibleSpaces(),
            new Markup(),
            new OwnLetters(),
            new Scripts());
    private static final List<KitRule> KIT_RULES = List.of(new SameFacts(), new CopiedTexts(), new UsedParameters());
    private final KitReader reader;
    private final List<PatternRule> patternRules = new ArrayList<>(PATTERN_RULES);

    /**
     * @param templates where {@code kits/} lies
     * @param languages those that have words
     * @param wanted tags of the languages that every kit has to be written in
     */
    public KitCheck(Templates templates, Languages languages, List<String> wanted) {
        this.reader = new KitReader(templates, languages, wanted);
        patternRules.add(new SpelledOut(new RuleSets(templates, languages)));
    }

    /** @return the faults of that kit, by file and line */
    public List<Fault> check(String name) {
        Faults faults = new Faults();
        KitSource kit = reader.read(name, faults);
        new WrittenLanguages().check(kit, faults);
        kit.head().ifPresent(known -> {
            kit.texts().stream()
                    .flatMap(text -> text.parts().values().stream())
                    .forEach(pattern -> patternRules.forEach(rule -> rule.check(pattern, known, faults)));
            KIT_RULES.forEach(rule -> rule.check(kit, faults));
        });
        return faults.sorted();
    }
}
