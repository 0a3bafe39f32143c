package org.rundruf.web.office.review;

import java.util.List;
import java.util.Objects;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;

/** The parts of a text by their names. */
final class Texts {
    static final List<String> PARTS = List.of("title", "summary", "body");
    static final Text NOTHING = new Text(null, null, null);

    private Texts() {}

    /** @return the part; empty if there is none */
    static String part(Text text, String part) {
        String words = switch (part) {
            case "title" -> text.title();
            case "summary" -> text.summary();
            default -> text.body();
        };
        return Objects.requireNonNullElse(words, "");
    }

    static Text with(Text text, String part, String words) {
        return new Text(
                part.equals("title") ? words : text.title(),
                part.equals("summary") ? words : text.summary(),
                part.equals("body") ? words : text.body());
    }

    static Text plain(Localized text) {
        return new Text(Isolates.strip(text.title()), Isolates.strip(text.summary()), Isolates.strip(text.body()));
    }
}
