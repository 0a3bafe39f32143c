package org.rundruf.announcement.reading;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The official keys under which one German area is known.
 *
 * <p>Warn-cell ids of the weather service are the municipal key (AGS) with a digit before it; the regional key (ARS,
 * SHN) has four more digits in its middle; a district's key is the first five digits of both.
 */
final class Geocode {
    private static final String WARN_CELL = "[18]\\d{8}";
    private static final String REGIONAL_KEY = "\\d{12}";
    private static final String WHOLE_DISTRICT = "000";

    private Geocode() {}

    /** @return the code itself and the municipal or district key that is in it */
    static Set<String> spellings(String code) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(code));
        if (code.matches(WARN_CELL)) {
            addMunicipal(code.substring(1), spellings);
        } else if (code.matches(REGIONAL_KEY)) {
            addMunicipal(code.substring(0, 5) + code.substring(9), spellings);
        }
        return spellings;
    }

    private static void addMunicipal(String key, Set<String> spellings) {
        spellings.add(key);
        if (key.endsWith(WHOLE_DISTRICT)) {
            spellings.add(key.substring(0, 5));
        }
    }
}
