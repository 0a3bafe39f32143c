package org.rundruf.localization.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.memory.Segments;

/** Reads units off the fields of a form. */
record FilledUnits(Map<String, String> texts, Map<String, Segments> source) {
    /** No text has more sentences than that. */
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.([0-9]{1,5})-([0-9]{1,5})");

    List<Unit> of(Map<String, String> fields) {
        return source.keySet().stream().flatMap(part -> part(part, fields)).toList();
    }

    private Stream<Unit> part(String part, Map<String, String> fields) {
        return fields.containsKey(part)
                ? Stream.of(Unit.whole(part, texts.get(part), lines(fields.get(part))))
                : fields.entrySet().stream()
                        .map(field -> unit(part, field.getKey(), lines(field.getValue())))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt(Unit::from));
    }

    private Unit unit(String part, String name, String text) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !matcher.group(1).equals(part)) {
            return null;
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(3));
        Segments segments = source.get(part);
        return from < to && to <= segments.sentences().size()
                ? new Unit(part, from, to, new Blocks(segments, List.of()).text(from, to), text)
                : null;
    }

    /** Browsers send line ends as two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
