package org.rundruf.localization.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;
import org.rundruf.localization.SpokenPattern;
import org.rundruf.localization.SpokenValues;
import org.rundruf.localization.Templates;
import org.rundruf.localization.checks.values.WordList;

/**
 * How one language reads numbers out, from {@code voice/prose_<tag>.yaml}.
 *
 * @param language which
 * @param own its rules, in their order
 * @param common those of all languages, from {@code voice/prose.yaml}
 * @param found what they find
 * @param plain numbers that are nothing else
 * @param span how two numbers with a dash between them are said
 * @param amounts which numbers of an amount no case bends
 * @param bent finds the word that bends the number behind it, at the end of what stands before
 */
record ProseRules(
        Language language,
        List<ProseRule> own,
        List<ProseRule> common,
        Found found,
        PlainNumbers plain,
        SpokenPattern span,
        Pattern amounts,
        Pattern bent) {

    /**
     * @return nothing if the language has no rules
     * @throws IllegalArgumentException if a rule is wrong, naming it
     */
    static Optional<ProseRules> find(Templates templates, Language language, SpokenValues values) {
        String path = path(language);
        return templates.text(path).map(text -> read(templates, path, language, values));
    }

    /** @return the file of a language's rules */
    static String path(Language language) {
        return "voice/prose_" + language.tag().replaceFirst("-.*", "") + ".yaml";
    }

    private static ProseRules read(Templates templates, String path, Language language, SpokenValues values) {
        WordList file = WordList.read(templates, path);
        WordList words = file.below("words");
        Macros macros = new Macros(language, values.months(language), words);
        WordList all = WordList.read(templates, "voice/prose.yaml");
        Macros usual = new Macros(language, values.months(language), all.below("words"));
        return new ProseRules(
                language,
                rules(file, macros, language),
                rules(all, usual, language),
                new Found(language, values, macros),
                PlainNumbers.read(file.below("plain"), macros, language, values),
                new SpokenPattern(file.text("span"), language),
                WordList.pattern(file.text("amounts")),
                WordList.pattern("(?<![\\p{L}\\p{M}])" + WordList.anyOf(words.words("bending")) + " ?$"));
    }

    private static List<ProseRule> rules(WordList file, Macros macros, Language language) {
        return file.entries("rules").stream()
                .map(rule -> rule(rule, macros, language))
                .toList();
    }

    private static ProseRule rule(WordList rule, Macros macros, Language language) {
        String find = rule.text("find");
        try {
            boolean isFinal = rule.fields().containsKey("say");
            SpokenPattern say = new SpokenPattern(rule.text(isFinal ? "say" : "write"), language);
            return new ProseRule(macros.pattern(find), say, isFinal);
        } catch (IllegalArgumentException e) {
            throw new WrongRule(find, e);
        }
    }

    /** @return true if what begins there stands in a case that is not that of the rules */
    boolean isBent(String text, int start) {
        return bent.matcher(text).region(0, start).useTransparentBounds(true).find();
    }

    /** One of the rules cannot be read. */
    static final class WrongRule extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String rule;

        WrongRule(String rule, IllegalArgumentException cause) {
            super(rule + ": " + cause.getMessage(), cause);
            this.rule = rule;
        }

        /** @return what it finds */
        String rule() {
            return rule;
        }
    }
}
