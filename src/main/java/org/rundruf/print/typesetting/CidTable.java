package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The character codes (CIDs) of one font in one document: each stands for an outline and the text that it shows, so that
 * copying and reading aloud give back exactly the text.
 */
final class CidTable {
    private static final Entry NOTDEF = new Entry(new Outline.Single(0), "");

    private final List<Entry> entries = new ArrayList<>(List.of(NOTDEF));
    private final Map<Entry, Integer> codes = new HashMap<>();

    /** @param text may be empty where another code carries it */
    int code(Outline outline, String text) {
        return codes.computeIfAbsent(new Entry(outline, text), this::append);
    }

    private int append(Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }

    Outline outline(int code) {
        return entries.get(code).outline;
    }

    String text(int code) {
        return entries.get(code).text;
    }

    int size() {
        return entries.size();
    }

    List<Outline.Composite> composites() {
        return entries.stream()
                .map(Entry::outline)
                .filter(Outline.Composite.class::isInstance)
                .map(Outline.Composite.class::cast)
                .distinct()
                .toList();
    }

    TreeSet<Integer> glyphs() {
        TreeSet<Integer> glyphs = new TreeSet<>();
        entries.forEach(entry -> glyphs.addAll(entry.outline.glyphs()));
        return glyphs;
    }

    /** @return the same for the same codes, in every run of the program */
    int fingerprint() {
        return entries.hashCode();
    }

    private record Entry(Outline outline, String text) {}
}
