package org.rundruf.command;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.LargePrint;
import org.rundruf.announcement.Problem;
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
    private final String language;
    private final OffsetDateTime date;
    private final List<PrintSheet> formats;
    private final PreviewFolder folder;

    /** @param language of the author's own words */
    SheetFiles(
            PreviewParts parts,
            MessageContext context,
            Localizations localizations,
            String language,
            OffsetDateTime date,
            List<PrintSheet> formats,
            PreviewFolder folder) {
        this.parts = parts;
        this.context = context;
        this.localizations = localizations;
        this.language = language;
        this.date = date;
        this.formats = formats;
        this.folder = folder;
    }

    /** @throws InvalidInput with whatever is wrong with any of them, in their order */
    void write(List<Localized> texts) {
        List<PageContent> contents = texts.stream().map(this::content).toList();
        List<Problem> problems = formats.stream()
                .filter(sheet -> !sheet.isOfQuarter())
                .flatMap(sheet -> SheetFile.of(sheet, contents).stream())
                .toList()
                .parallelStream()
                .flatMap(file -> write(file).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private List<Problem> write(SheetFile file) {
        try {
            TypesetSheet typeset = typeset(file);
            folder.write("print/" + file.name(), typeset.edition(Edition.PRESS));
            folder.write("web/" + file.name(), typeset.edition(Edition.WEB));
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }

    private TypesetSheet typeset(SheetFile file) {
        try {
            return parts.pages().typeset(file);
        } catch (MissingGlyph missing) {
            throw PreviewCommand.refusal(
                    field(file),
                    missing.getMessage(),
                    "leave the character out, or choose --channels without flyer and poster");
        } catch (TooLong tooLong) {
            throw PreviewCommand.refusal(
                    field(file),
                    tooLong.getMessage(),
                    "shorten the text, or choose --formats without "
                            + file.sheet().tag());
        }
    }

    /** @return where its author can change the text: their own, or a translation */
    private String field(SheetFile file) {
        return language.equals(LargePrint.base(file.language())) ? "body" : "translations." + file.language();
    }

    private PageContent content(Localized text) {
        return new PageContent(text, context, localizations.others(text.language()), date.getYear() + "-0", null, date);
    }
}
