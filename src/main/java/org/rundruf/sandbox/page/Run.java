package org.rundruf.sandbox.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a message that is shown in one way.
 *
 * @param text without the marks
 * @param bold whether WhatsApp shows it bold
 * @param href where it leads, or null
 */
record Run(String text, boolean bold, String href) {
    /** A link ends before invisible characters such as isolates. */
    private static final String LINK = "(?<link>https?://[^\\s\\p{Cf}]+[^\\s\\p{Cf}.,;:!?)])";

    private static final String BOLD = "(?<![\\w*])\\*(?<bold>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\w*])";
    private static final Pattern MARKS = Pattern.compile(LINK + "|" + BOLD);
    private static final Pattern LINKS = Pattern.compile(LINK + "|(?<bold>(?!))");

    /** @return the text in stretches; {@code *stars*} mean bold only where the channel has bold */
    static List<Run> of(String text, boolean hasBold) {
        List<Run> runs = new ArrayList<>();
        Matcher mark = (hasBold ? MARKS : LINKS).matcher(text);
        int end = 0;
        while (mark.find()) {
            plain(text.substring(end, mark.start()), runs);
            runs.add(marked(mark));
            end = mark.end();
        }
        plain(text.substring(end), runs);
        return runs;
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) runs.add(new Run(text, false, null));
    }

    private static Run marked(Matcher mark) {
        String link = mark.group("link");
        return link == null ? new Run(mark.group("bold"), true, null) : new Run(link, false, link);
    }
}
