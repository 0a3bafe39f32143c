package org.rundruf.localization.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;
import org.rundruf.localization.checks.easy.EasyGerman;
import org.rundruf.localization.checks.values.Values;

/** All checks on a translation. Safe for many threads. */
public final class TranslationChecks {
    private final List<Rule> rules;

    private TranslationChecks(List<Rule> rules) {
        this.rules = rules;
    }

    /** @return the checks with their word lists from {@code templates/checks/} */
    public static TranslationChecks of(Templates templates, Glossary glossary) {
        Values values = new Values(templates);
        Names names = new Names(glossary);
        return new TranslationChecks(List.of(
                new ValueRule(values),
                new WeekdayRule(values),
                new GlossaryRule(glossary),
                new PlaceRule(),
                new ScriptRule(values, names),
                new MixedScriptRule(),
                new IdenticalRule(names),
                new LeftoverRule(),
                new IsolateRule(),
                new UnfitCharacterRule(),
                new NormalizationRule(),
                new JoinerRule(),
                new LostJoinerRule(templates),
                new EmojiRule(),
                new EmptyRule(),
                new LengthRule(),
                new StructureRule(),
                new EasyGermanRule(new EasyGerman(templates), names)));
    }

    /**
     * @param source what was translated
     * @param translation what came of it
     * @param facts the typed facts of the announcement, which a text may repeat
     * @return what was found, in the order of the text; empty if nothing
     */
    public List<Finding> check(Text source, Language sourceLanguage, Text translation, Language language, Facts facts) {
        return Stream.of(
                        passage("title", source.title(), sourceLanguage, translation.title(), language, facts),
                        passage("summary", source.summary(), sourceLanguage, translation.summary(), language, facts),
                        passage("body", source.body(), sourceLanguage, translation.body(), language, facts))
                .flatMap(this::check)
                .toList();
    }

    /** @return isolates that do not begin or end in their paragraph; of a text as it is stored, before its isolates are set */
    public List<Finding> isolates(Text text, Language language) {
        IsolateRule rule = new IsolateRule();
        return Stream.of(
                        passage("title", "", language, text.title(), language, Facts.none()),
                        passage("summary", "", language, text.summary(), language, Facts.none()),
                        passage("body", "", language, text.body(), language, Facts.none()))
                .flatMap(passage -> rule.check(passage).stream())
                .toList();
    }

    private Stream<Finding> check(Passage passage) {
        return rules.stream()
                .flatMap(rule -> rule.check(passage).stream())
                .sorted(Comparator.comparingInt(Finding::start));
    }

    private static Passage passage(
            String part, String source, Language sourceLanguage, String text, Language language, Facts facts) {
        return new Passage(
                part,
                Objects.requireNonNullElse(source, ""),
                sourceLanguage,
                Objects.requireNonNullElse(text, ""),
                language,
                facts);
    }
}
