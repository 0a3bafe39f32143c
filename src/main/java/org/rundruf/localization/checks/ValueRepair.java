package org.rundruf.localization.checks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Value;

/** Puts the right value in where that needs no grammar. */
final class ValueRepair {
    private static final Set<Kind> AS_WRITTEN = EnumSet.of(Kind.PHONE, Kind.URL, Kind.EMAIL);
    private static final Pattern WITHOUT_WORDS = Pattern.compile("[0-9][0-9.,:]*");

    private ValueRepair() {}

    /** @return the replacement for what was found, if both are written in nothing but digits or are addresses */
    static Optional<String> of(Value expected, Value found) {
        boolean isPlain = WITHOUT_WORDS.matcher(expected.text()).matches()
                && WITHOUT_WORDS.matcher(found.text()).matches();
        return isPlain || AS_WRITTEN.contains(expected.kind()) ? Optional.of(expected.text()) : Optional.empty();
    }
}
