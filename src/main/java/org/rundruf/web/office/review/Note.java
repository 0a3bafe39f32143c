package org.rundruf.web.office.review;

import java.util.List;
import java.util.Locale;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.FindingMessages;

/**
 * What a check says, where it says it.
 *
 * @param severity error, warning or hint
 * @param message one sentence in the language of the interface
 * @param excerpt the place with a few words around it; empty if something is absent
 * @param repair the name of what mends it, or null
 * @param move put, close, join or remove: what the repair does
 * @param replacement what it puts in, isolated
 */
record Note(
        String severity,
        String rule,
        String message,
        List<Piece> excerpt,
        String repair,
        String move,
        String replacement) {
    private static final int AROUND = 24;

    static Note of(Finding finding, Manuscript manuscript, Locale reader) {
        boolean isOffered = Repairs.isOffered(finding, manuscript);
        String replacement = isOffered ? finding.repair().replacement() : "";
        return new Note(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                message(finding, reader),
                excerpt(finding, manuscript.text(finding.part())),
                isOffered ? Repairs.key(finding, manuscript.findings()) : null,
                move(finding, replacement),
                Isolates.wrap(replacement, "auto"));
    }

    /** Values of a text that runs the other way must not tear the sentence about them apart. */
    static String message(Finding finding, Locale reader) {
        List<String> isolated = finding.rule().equals("script")
                ? finding.arguments()
                : finding.arguments().stream()
                        .map(value -> Isolates.wrap(value, "auto"))
                        .toList();
        return FindingMessages.of(
                new Finding(finding.severity(), finding.rule(), finding.part(), 0, 0, isolated, null), reader);
    }

    private static String move(Finding finding, String replacement) {
        if (finding.rule().equals("isolate.unclosed")) {
            return "close";
        }
        if (finding.rule().equals("joiner.lost")) {
            return "join";
        }
        return replacement.isBlank() ? "remove" : "put";
    }

    private static List<Piece> excerpt(Finding finding, String text) {
        boolean isAPlace = finding.start() < finding.end() && finding.end() - finding.start() < text.length();
        if (!isAPlace || !Repairs.isPlaced(finding, text)) {
            return List.of();
        }
        int start = wordStart(text, finding.start() - AROUND);
        int end = wordEnd(text, finding.end() + AROUND);
        return List.of(
                new Piece(Piece.SAME, (start > 0 ? "… " : "") + text.substring(start, finding.start())),
                new Piece(Piece.FOUND, text.substring(finding.start(), finding.end())),
                new Piece(Piece.SAME, text.substring(finding.end(), end) + (end < text.length() ? " …" : "")));
    }

    private static int wordStart(String text, int index) {
        int start = Math.max(0, index);
        return start == 0
                ? 0
                : Math.min(text.indexOf(' ', start) < 0 ? start : text.indexOf(' ', start) + 1, index + AROUND);
    }

    private static int wordEnd(String text, int index) {
        int end = Math.min(text.length(), index);
        return end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), index - AROUND);
    }
}
