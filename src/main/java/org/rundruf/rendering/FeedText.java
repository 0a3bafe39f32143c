package org.rundruf.rendering;

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
        HtmlValues values = HtmlValues.of(text, labels.replaces(text, context));
        return new FeedEntry(
                text.language(),
                labels.headline(text, context),
                text.summary(),
                templates.html("feed/entry.html", values.all()).strip(),
                context.links().announcement(context.id(), text.language().tag()));
    }
}
