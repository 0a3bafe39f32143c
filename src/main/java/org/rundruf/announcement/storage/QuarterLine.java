package org.rundruf.announcement.storage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.announcement.Quarter;

/**
 * One line of the quarters' CSV, or the properties of a feature, as they were written.
 *
 * @param values by column
 * @param number where it begins in the file, from 1
 */
record QuarterLine(Map<String, String> values, long number) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final Pattern HOUSEHOLDS = Pattern.compile("\\d{0,8}");
    private static final int LENGTH = 200;
    private static final int GEOCODE_LENGTH = 100;

    String id() {
        return value("id");
    }

    void check(Rejections rejections) {
        if (!isId(id())) {
            rejections.add(number, "id", "'" + id() + "' is no id; ids look like dortmund/innenstadt-nord/hafen");
        }
        if (levels() > Quarter.MOST_LEVELS) {
            rejections.add(number, "id", "has " + levels() + " levels; a quarter has at most " + Quarter.MOST_LEVELS);
        }
        if (value("name").isEmpty() || value("name").length() > LENGTH) {
            rejections.add(number, "name", "has to have 1 to " + LENGTH + " characters");
        }
        if (!HOUSEHOLDS.matcher(value("households")).matches()) {
            rejections.add(number, "households", "'" + value("households") + "' is no whole number, such as 1200");
        }
        if (geocodes().stream().anyMatch(code -> code.length() > GEOCODE_LENGTH)) {
            rejections.add(number, "geocodes", "a code has more than " + GEOCODE_LENGTH + " characters");
        }
    }

    QuarterRow row() {
        String parent = value("parent").isEmpty() ? null : value("parent");
        String households = value("households");
        int count = households.isEmpty() ? 0 : Integer.parseInt(households);
        return new QuarterRow(number, new Quarter(id(), parent, value("name"), count, geocodes()));
    }

    private int levels() {
        return id().split("/").length;
    }

    private Set<String> geocodes() {
        return Arrays.stream(value("geocodes").split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String value(String column) {
        return values.getOrDefault(column, "");
    }

    private static boolean isId(String id) {
        return id.length() <= LENGTH && ID.matcher(id).matches();
    }
}
