package org.rundruf.announcement.storage;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.rundruf.announcement.Site;

/**
 * One line of the sites' CSV as it was written.
 *
 * @param number where it begins in the file, from 1
 */
record SiteLine(CSVRecord record, long number) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?");
    private static final Pattern POSTERS = Pattern.compile("\\d{1,4}");
    private static final int NAME_LENGTH = 200;
    private static final int NORTH = 90;
    private static final int EAST = 180;

    String id() {
        return value("site");
    }

    /** @param quarters the keys of the city's quarters by id */
    void check(Map<String, Long> quarters, Rejections rejections) {
        if (!ID.matcher(id()).matches()) {
            rejections.add(
                    number,
                    "site",
                    "'" + id() + "' is no id; up to 80 letters, digits, dots, hyphens, such as lp-0417");
        }
        if (!quarters.containsKey(value("quarter"))) {
            rejections.add(number, "quarter", "there is no quarter '" + value("quarter") + "'");
        }
        if (value("name").isEmpty() || value("name").length() > NAME_LENGTH) {
            rejections.add(number, "name", "has to have 1 to " + NAME_LENGTH + " characters: the address");
        }
        checkDegrees("latitude", NORTH, rejections);
        checkDegrees("longitude", EAST, rejections);
        if (!POSTERS.matcher(value("posters")).matches()) {
            rejections.add(number, "posters", "'" + value("posters") + "' is no whole number from 0 to 9999");
        }
    }

    private void checkDegrees(String column, int most, Rejections rejections) {
        String value = value(column);
        if (!DEGREES.matcher(value).matches() || Math.abs(Double.parseDouble(value)) > most) {
            rejections.add(
                    number,
                    column,
                    "'" + value + "' is no number of degrees from -" + most + " to " + most + ", such as 51.5136");
        }
    }

    Site site() {
        return new Site(
                id(),
                value("quarter"),
                value("name"),
                Double.parseDouble(value("latitude")),
                Double.parseDouble(value("longitude")),
                Integer.parseInt(value("posters")));
    }

    private String value(String column) {
        return record.isSet(column) ? record.get(column) : "";
    }
}
