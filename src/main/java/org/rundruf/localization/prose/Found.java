package org.rundruf.localization.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;
import org.rundruf.localization.SpokenValues;

/** What a rule found, as arguments of its pattern; what is missing in the text is zero. */
final class Found {
    private static final Pattern NAME = Pattern.compile("\\(\\?<([a-z]+)(\\d?)>");
    private final Language language;
    private final SpokenValues values;
    private final Macros macros;

    Found(Language language, SpokenValues values, Macros macros) {
        this.language = language;
        this.values = values;
        this.macros = macros;
    }

    Map<String, Object> arguments(Matcher match) {
        Map<String, Object> arguments = new HashMap<>();
        Matcher names = NAME.matcher(match.pattern().pattern());
        while (names.find()) {
            add(arguments, names.group(1), names.group(2), match.group(names.group(1) + names.group(2)));
        }
        time(arguments, "");
        time(arguments, "2");
        return arguments;
    }

    private void add(Map<String, Object> arguments, String name, String which, String text) {
        if (name.equals("monthname")) {
            arguments.put("month" + which, text == null ? 0 : macros.month(text));
        } else if (name.equals("digits")) {
            arguments.put(name + which, text == null ? "" : values.digits(language, text));
        } else {
            arguments.put(name + which, value(text));
        }
        if (name.startsWith("month") && text != null) {
            int month = ((Number) arguments.get("month" + which)).intValue();
            arguments.put("monthword" + which, values.month(language, month));
        }
    }

    private Object value(String text) {
        if (text == null) {
            return 0;
        }
        return text.isEmpty() || !Character.isDigit(text.charAt(0)) ? text : macros.number(text);
    }

    private void time(Map<String, Object> arguments, String which) {
        if (arguments.get("hour" + which) instanceof Number hour) {
            Object minute = arguments.getOrDefault("minute" + which, 0);
            int minutes = minute instanceof Number number ? number.intValue() : 0;
            arguments.put("time" + which, values.time(language, hour.intValue(), minutes));
        }
    }
}
