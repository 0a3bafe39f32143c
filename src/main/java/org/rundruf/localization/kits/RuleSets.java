package org.rundruf.localization.kits;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;

/** The rule sets that put a language's numbers into words: those of {@code voice/numbers_<tag>.txt} and ICU's. */
final class RuleSets {
    private final Templates templates;
    private final Languages languages;
    private final Map<String, Set<String>> byTag = new HashMap<>();

    /** @param templates where {@code voice/} lies */
    RuleSets(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** @return their names, such as {@code %spellout-cardinal} */
    Set<String> of(String tag) {
        return byTag.computeIfAbsent(tag, this::read);
    }

    private Set<String> read(String tag) {
        ULocale locale = languages.find(tag).locale();
        Set<String> names = new TreeSet<>();
        names.addAll(names(new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)));
        templates
                .bytes("voice/numbers_" + tag + ".txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(rules -> new RuleBasedNumberFormat(rules, locale))
                .ifPresent(format -> names.addAll(names(format)));
        return names;
    }

    private static Set<String> names(RuleBasedNumberFormat format) {
        return Set.copyOf(Arrays.asList(format.getRuleSetNames()));
    }
}
