package org.rundruf.localization.kits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No language says what another does, letter by letter: one file was copied and not translated. */
final class CopiedTexts implements KitRule {
    /** The parts with sentences; a title may be the same in two languages. */
    private static final List<String> PARTS = List.of("body", "sms", "voice");

    @Override
    public void check(KitSource kit, Faults faults) {
        PARTS.forEach(part -> check(kit, part, faults));
    }

    private static void check(KitSource kit, String part, Faults faults) {
        Map<String, LanguageFile> first = new HashMap<>();
        for (LanguageFile text : kit.texts()) {
            Pattern pattern = text.parts().get(part);
            if (pattern == null) {
                continue;
            }
            LanguageFile other = first.putIfAbsent(pattern.source(), text);
            if (other != null && !isVariant(pattern, other.parts().get(part))) {
                String problem = "says the same as " + other.path() + ", letter by letter";
                pattern.note(faults, 0, problem, "translate it");
            }
        }
    }

    /** Easy German may say what German does. */
    private static boolean isVariant(Pattern one, Pattern other) {
        return one.language()
                .locale()
                .getLanguage()
                .equals(other.language().locale().getLanguage());
    }
}
