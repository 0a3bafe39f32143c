package org.rundruf.localization.checks;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.rundruf.localization.Language;

/** The scripts that languages are written in. */
final class Scripts {

    private Scripts() {}

    /** @return ICU's codes; Japanese has three */
    static Set<Integer> of(Language language) {
        Set<Integer> scripts = new HashSet<>();
        scripts.add(UScript.getCodeFromName(language.script()));
        int[] known = UScript.getCode(language.locale());
        if (known != null && known.length > 1) {
            Arrays.stream(known).forEach(scripts::add);
        }
        return scripts;
    }

    /** @return true if the character belongs to one of them */
    static boolean contain(Set<Integer> scripts, int character) {
        return scripts.stream().anyMatch(script -> UScript.hasScript(character, script));
    }
}
