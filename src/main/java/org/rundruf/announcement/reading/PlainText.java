package org.rundruf.announcement.reading;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as CommonMark that shows it just as it is. */
final class PlainText {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|]");
    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^(?:[-+=~#]|\\d{1,9}(?=[.)]))");
    private static final String LINE_BREAK = "\\\n";

    private PlainText() {}

    /** @return CommonMark in which blank lines part paragraphs and every other line break is kept */
    static String toMarkdown(String text) {
        return Arrays.stream(text.strip().split("\\n[ \\t]*(?:\\n[ \\t]*)+"))
                .map(PlainText::paragraph)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String paragraph) {
        return paragraph.lines().map(PlainText::line).collect(Collectors.joining(LINE_BREAK));
    }

    private static String line(String line) {
        String escaped = ANYWHERE.matcher(line.strip()).replaceAll("\\\\$0");
        return AT_THE_BEGINNING.matcher(escaped).replaceFirst(PlainText::escaped);
    }

    /** A number at the beginning is escaped behind it: only punctuation can be escaped. */
    private static String escaped(MatchResult beginning) {
        String text = beginning.group();
        return Character.isDigit(text.charAt(0)) ? text + "\\\\" : "\\\\" + text;
    }
}
