package org.rundruf.command;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintFormats;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.TooLong;
import org.rundruf.print.TypesetSheet;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.typesetting.MissingGlyph;
import org.rundruf.rendering.MessageContext;

/** The sheets of a preview, each as a press edition and as a web edition. */
final class SheetFiles {
    private final PreviewParts parts;
    private final MessageContext context;
    private final Localizations localizations;
    private final OffsetDateTime date;
    private final PrintFormats formats;
    private final PreviewFolder folder;

    SheetFiles(
            PreviewParts parts,
            MessageContext context,
            Localizations localizations,
            OffsetDateTime date,
            PrintFormats formats,
            PreviewFolder folder) {
        this.parts = parts;
        this.context = context;
        this.localizations = localizations;
        this.date = date;
        this.formats = formats;
        this.folder = folder;
    }

    void write(Localized text, List<Channel> channels) {
        PageContent content = content(text);
        formats.sheets().stream()
                .filter(sheet -> channels.contains(sheet.channel()))
                .forEach(sheet -> write(content, sheet));
    }

    private void write(PageContent content, PrintSheet sheet) {
        String name = "/" + content.text().language().tag() + "-" + sheet.tag() + ".pdf";
        TypesetSheet typeset = typeset(content, sheet);
        folder.write("print" + name, typeset.edition(Edition.PRESS));
        folder.write("web" + name, typeset.edition(Edition.WEB));
    }

    private TypesetSheet typeset(PageContent content, PrintSheet sheet) {
        try {
            return parts.pages().typeset(content, sheet);
        } catch (MissingGlyph missing) {
            throw PreviewCommand.refusal(
                    "translations." + content.text().language().tag(),
                    missing.getMessage(),
                    "leave the character out, or choose --channels without flyer and poster");
        } catch (TooLong tooLong) {
            throw PreviewCommand.refusal(
                    "translations." + content.text().language().tag(),
                    tooLong.getMessage(),
                    "shorten the text, or choose --formats without " + sheet.tag());
        }
    }

    private PageContent content(Localized text) {
        return new PageContent(text, context, localizations.others(text.language()), date.getYear() + "-0", null, date);
    }
}
