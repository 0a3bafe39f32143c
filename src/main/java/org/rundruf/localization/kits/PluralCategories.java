package org.rundruf.localization.kits;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.localization.kits.Piece.Argument;

/** A plural has every category that CLDR has for the language, and no other. */
final class PluralCategories implements PatternRule {

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        pattern.message().arguments().filter(Argument::isPlural).forEach(plural -> check(pattern, plural, faults));
    }

    private static void check(Pattern pattern, Argument plural, Faults faults) {
        Set<String> demanded = categories(pattern, plural);
        Set<String> missing = new LinkedHashSet<>(demanded);
        missing.removeAll(plural.selectors());
        if (!missing.isEmpty()) {
            pattern.note(
                    faults,
                    plural.at(),
                    "the plural of {" + plural.name() + "} lacks " + String.join(", ", missing),
                    "add " + missing.stream().map(category -> category + " {…}").collect(Collectors.joining(" ")));
        }
        plural.branches().stream()
                .filter(branch -> !branch.selector().startsWith("=") && !demanded.contains(branch.selector()))
                .forEach(branch -> pattern.note(
                        faults,
                        branch.at(),
                        pattern.language().tag() + " has no plural category '" + branch.selector() + "'",
                        "it has " + String.join(", ", demanded)));
    }

    private static Set<String> categories(Pattern pattern, Argument plural) {
        PluralType type = plural.kind().equals("plural") ? PluralType.CARDINAL : PluralType.ORDINAL;
        return PluralRules.forLocale(pattern.language().locale(), type).getKeywords();
    }
}
