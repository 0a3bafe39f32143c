package org.rundruf.localization.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.localization.Language;
import org.rundruf.localization.SpokenValues;
import org.rundruf.localization.checks.values.WordList;

/**
 * Numbers that are nothing else, as long as they are the same word in every gender and case: what is counted is not known
 * here. The others stay digits, which a voice that reads the whole sentence bends better.
 */
final class PlainNumbers {
    private static final String NO_SIGN = "(?! ?[€$£%°§²³])";
    private static final String NO_ORDINAL = "(?!\\.(?: ?[\\p{L}\\p{N}]|\\s*$))";
    private static final int LONG = 7;
    private final Pattern find;
    private final List<String> agreeing;
    private final Pattern except;
    private final Macros macros;
    private final Language language;
    private final SpokenValues values;

    private PlainNumbers(WordList file, Macros macros, Language language, SpokenValues values) {
        this.agreeing = file.words("agreeing");
        this.except = Pattern.compile(file.words("except").isEmpty() ? "(?!)" : String.join("|", file.words("except")));
        boolean ordinal = file.fields().get("ordinal-dot") == Boolean.TRUE;
        String number = file.fields().get("decimals") == Boolean.TRUE ? "{quantity}" : "{number}";
        this.find = macros.pattern("{b}" + number + "{e}" + NO_SIGN + (ordinal ? NO_ORDINAL : ""));
        this.macros = macros;
        this.language = language;
        this.values = values;
    }

    static PlainNumbers read(WordList file, Macros macros, Language language, SpokenValues values) {
        return new PlainNumbers(file, macros, language, values);
    }

    void apply(Sentence sentence, ProseRules rules) {
        String text = sentence.text();
        sentence.replace(find, match -> rules.isBent(text, match.start()) ? null : word(match));
    }

    private String word(Matcher match) {
        String written = match.group();
        if (isName(written)) {
            return values.digits(language, written);
        }
        if (except.matcher(written).matches()) {
            return null;
        }
        double number = macros.number(written).doubleValue();
        Set<String> words = agreeing.stream()
                .map(rule -> values.number(language, rule, number))
                .collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : null;
    }

    /** Nobody counts to that in one breath; and what begins with a nought is no number. */
    private static boolean isName(String written) {
        return written.matches("\\d+") && (written.length() >= LONG || written.matches("0\\d+"));
    }
}
