package org.rundruf.print;

import java.util.List;

/**
 * What the templates of the sheets are filled with. Names that end a sentence are HTML with {@code <bdi>} for isolates;
 * see {@link PageModels} for where each comes from.
 */
record PageModel(
        String tag,
        String name,
        String direction,
        String classes,
        String fonts,
        String accent,
        String topicIcon,
        String topic,
        List<String> quarters,
        String notice,
        String replaces,
        String plainTitle,
        String plainSummary,
        String title,
        String summary,
        List<Fact> facts,
        String body,
        String qr,
        String scan,
        String address,
        String also,
        List<Other> others,
        String publisher,
        String number,
        String until,
        String imprint,
        Logo logo) {

    /** A row of the facts. */
    record Fact(String icon, String label, String value) {}

    /** Another language, by its own name. */
    record Other(String tag, String direction, String fonts, String name) {}
}
