package org.rundruf.command;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.QuarterContent;
import org.rundruf.print.QuarterItem;
import org.rundruf.print.TypesetSheet;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.MessageContext;

/** The sheet of the announcement's first quarter as if nothing else were announced there. */
final class QuarterFiles {
    private final PreviewParts parts;
    private final MessageContext context;
    private final Localizations localizations;
    private final OffsetDateTime date;
    private final PreviewFolder folder;

    QuarterFiles(
            PreviewParts parts,
            MessageContext context,
            Localizations localizations,
            OffsetDateTime date,
            PreviewFolder folder) {
        this.parts = parts;
        this.context = context;
        this.localizations = localizations;
        this.date = date;
        this.folder = folder;
    }

    void write(List<Localized> texts, Document document) {
        texts.parallelStream().forEach(text -> write(text, content(text, document)));
    }

    private void write(Localized text, QuarterContent content) {
        String name = text.language().tag() + "-" + PrintSheet.QUARTER_A4.tag() + ".pdf";
        TypesetSheet sheet = parts.pages().typeset(content);
        folder.write("print/" + name, sheet.edition(Edition.PRESS));
        folder.write("web/" + name, sheet.edition(Edition.WEB));
    }

    private QuarterContent content(Localized text, Document document) {
        return new QuarterContent(
                document.quarters().get(0),
                context.quarters().get(0),
                text.language(),
                List.of(new QuarterItem(text, context)),
                0,
                context.publisher(),
                null,
                context.links(),
                localizations.others(text.language()),
                date);
    }
}
