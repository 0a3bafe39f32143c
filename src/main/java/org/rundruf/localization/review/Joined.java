package org.rundruf.localization.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.localization.memory.Segments;

/**
 * The units of one part put together with what stands between the sentences of their source: spaces, line ends, list marks.
 *
 * @param text the part; empty if no unit says anything
 * @param starts where each unit begins
 */
record Joined(String text, Map<Unit, Integer> starts) {

    static Joined of(String part, List<Unit> units, Map<String, Segments> source) {
        List<Unit> own = units.stream().filter(unit -> unit.part().equals(part)).toList();
        return own.stream().allMatch(unit -> unit.text().isBlank())
                ? new Joined("", Map.of())
                : joined(own, source.get(part).between());
    }

    private static Joined joined(List<Unit> units, List<String> between) {
        StringBuilder text = new StringBuilder();
        Map<Unit, Integer> starts = new IdentityHashMap<>();
        for (Unit unit : units) {
            text.append(unit.isWhole() ? "" : between.get(unit.from()));
            starts.put(unit, text.length());
            text.append(unit.text());
        }
        Unit last = units.get(units.size() - 1);
        text.append(last.isWhole() || last.to() != between.size() - 1 ? "" : between.get(last.to()));
        return new Joined(text.toString(), starts);
    }
}
