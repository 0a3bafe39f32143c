package org.rundruf.localization.kits;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.Digits;

/** The {@code language.*} lines on top of a words file. */
final class LanguageLines implements WordsRule {
    private final Set<String> tags;
    private final Fonts fonts;

    /**
     * @param tags of all languages
     * @param fonts that pages can be printed in
     */
    LanguageLines(Set<String> tags, Fonts fonts) {
        this.tags = tags;
        this.fonts = fonts;
    }

    @Override
    public void check(WordsFile file, Faults faults) {
        if (!isTag(file.tag())) {
            faults.add(
                    file.path(), 1, "'" + file.tag() + "' is no BCP 47 tag", "name it such as words_de-AT.properties");
        }
        if (!isTag(file.value("language.locale"))) {
            note(file, "locale", "is no BCP 47 tag", "write one such as de-DE", faults);
        }
        if (!fonts.contains(file.value("language.font"))) {
            String hint = Nearest.hint(file.value("language.font"), fonts.families());
            note(file, "font", "has no file in fonts/", hint, faults);
        }
        checkDigits(file, faults);
        checkScript(file, faults);
        checkFallback(file, faults);
    }

    private static void checkDigits(WordsFile file, Faults faults) {
        String digits = file.value("language.digits");
        if (!digits.isEmpty() && !Digits.isKnown(digits)) {
            note(file, "digits", "are no digits", "one of: " + Digits.EXAMPLES, faults);
        }
    }

    private static void checkScript(WordsFile file, Faults faults) {
        String script = file.value("language.script");
        String direction = file.value("language.direction");
        if (!isScript(script)) {
            note(file, "script", "is no ISO 15924 code", "write one such as Latn or Arab", faults);
        }
        if (!List.of("ltr", "rtl").contains(direction)) {
            note(file, "direction", "is no direction", "write ltr or rtl", faults);
        } else if (isScript(script) && !direction.equals(direction(script))) {
            note(file, "direction", "is not how " + script + " is written", "write " + direction(script), faults);
        }
    }

    private void checkFallback(WordsFile file, Faults faults) {
        Arrays.stream(file.value("language.fallback").split("[,\\s]+"))
                .filter(tag -> !tag.isEmpty() && !tags.contains(tag))
                .forEach(tag -> note(file, "fallback", "has no words file", Nearest.hint(tag, tags), faults));
        if (Arrays.asList(file.value("language.fallback").split("[,\\s]+")).contains(file.tag())) {
            note(file, "fallback", "falls back to itself", "leave it out", faults);
        }
    }

    private static void note(WordsFile file, String name, String problem, String hint, Faults faults) {
        String key = "language." + name;
        faults.add(file.path(), file.line(key), key + ": '" + file.value(key) + "' " + problem, hint);
    }

    private static boolean isTag(String tag) {
        try {
            return !tag.isEmpty() && new ULocale.Builder().setLanguageTag(tag).build() != null;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isScript(String code) {
        int script = UScript.getCodeFromName(code);
        return script != UScript.INVALID_CODE && UScript.getShortName(script).equals(code);
    }

    private static String direction(String script) {
        return UScript.isRightToLeft(UScript.getCodeFromName(script)) ? "rtl" : "ltr";
    }
}
