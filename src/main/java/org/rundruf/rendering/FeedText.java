package org.rundruf.rendering;

import java.util.HashMap;
import java.util.Map;
import org.rundruf.localization.Localized;

/** What a feed says of an announcement. */
public final class FeedText {
    private final MessageTemplates templates;
    private final Labels labels;

    FeedText(MessageTemplates templates, Labels labels) {
        this.templates = templates;
        this.labels = labels;
    }

    /** @return the entry in the text's language */
    public FeedEntry render(Localized text, MessageContext context) {
        String replaces = labels.replaces(text, context);
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("replaces", replaces);
        values.put("show", new Show());
        return new FeedEntry(
                text.language(),
                labels.headline(text, context),
                text.summary(),
                templates.html("feed/entry.html", values).strip(),
                context.links().announcement(context.id(), text.language().tag()));
    }
}
