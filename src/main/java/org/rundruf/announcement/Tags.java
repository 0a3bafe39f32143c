package org.rundruf.announcement;

import java.util.Locale;

/** The spelling of constants in files, the API and label keys. */
final class Tags {
    private Tags() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
