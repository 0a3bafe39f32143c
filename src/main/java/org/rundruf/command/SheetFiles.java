package org.rundruf.command;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.SheetFile;
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
    private final List<PrintSheet> formats;
    private final PreviewFolder folder;

    SheetFiles(
            PreviewParts parts,
            MessageContext context,
            Localizations localizations,
            OffsetDateTime date,
            List<PrintSheet> formats,
            PreviewFolder folder) {
        this.parts = parts;
        this.context = context;
        this.localizations = localizations;
        this.date = date;
        this.formats = formats;
        this.folder = folder;
    }

    void write(List<Localized> texts) {
        List<PageContent> contents = texts.stream().map(this::content).toList();
        formats.stream()
                .filter(sheet -> !sheet.isOfQuarter())
                .flatMap(sheet -> SheetFile.of(sheet, contents).stream())
                .toList()
                .parallelStream()
                .forEach(this::write);
    }

    private void write(SheetFile file) {
        TypesetSheet typeset = typeset(file);
        folder.write("print/" + file.name(), typeset.edition(Edition.PRESS));
        folder.write("web/" + file.name(), typeset.edition(Edition.WEB));
    }

    private TypesetSheet typeset(SheetFile file) {
        try {
            return parts.pages().typeset(file);
        } catch (MissingGlyph missing) {
            throw PreviewCommand.refusal(
                    "translations." + file.language(),
                    missing.getMessage(),
                    "leave the character out, or choose --channels without flyer and poster");
        } catch (TooLong tooLong) {
            throw PreviewCommand.refusal(
                    "translations." + file.language(),
                    tooLong.getMessage(),
                    "shorten the text, or choose --formats without "
                            + file.sheet().tag());
        }
    }

    private PageContent content(Localized text) {
        return new PageContent(text, context, localizations.others(text.language()), date.getYear() + "-0", null, date);
    }
}
