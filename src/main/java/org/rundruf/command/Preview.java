package org.rundruf.command;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.Printability;
import org.rundruf.rendering.MessageContext;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Makes every message of a document that the caller chose. */
final class Preview {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    private final PreviewParts parts;
    private final PreviewOptions options;

    Preview(PreviewParts parts, PreviewOptions options) {
        this.parts = parts;
        this.options = options;
    }

    /**
     * @return what was mended in the document
     * @throws org.rundruf.announcement.InvalidInput if it is refused
     */
    List<Note> write(byte[] content, String mediaType, PreviewFolder folder) {
        Incoming incoming = parts.reader().readIncoming(content, mediaType);
        requirePrintable(incoming.document());
        write(incoming.document(), folder);
        return incoming.notes();
    }

    private void write(Document document, PreviewFolder folder) {
        OffsetDateTime date = date(document);
        Localizations localizations = parts.localization().localizer().localize(document, Year.from(date));
        requireKnown(localizations);
        List<Channel> channels = options.channels(document);
        List<PrintSheet> formats = options.sheets(channels);
        List<Localized> chosen = localizations.available().values().stream()
                .filter(text -> isChosen(text.language().tag()))
                .toList();
        MessageContext context = parts.contexts().of(document, null);
        MessageFiles messages = new MessageFiles(parts, context, localizations, folder);
        SheetFiles sheets = new SheetFiles(parts, context, localizations, document.language(), date, formats, folder);
        chosen.parallelStream().forEach(text -> messages.write(text, channels));
        sheets.write(chosen);
        if (formats.contains(PrintSheet.QUARTER_A4)) {
            new QuarterFiles(parts, context, localizations, date, folder).write(chosen, document);
        }
        folder.write(
                "preview.json",
                summary(document, chosen, localizations, context).getBytes(StandardCharsets.UTF_8));
    }

    private void requirePrintable(Document document) {
        List<Problem> problems = new Printability(parts.pages()).problems(document);
        if (!problems.isEmpty() && options.isPrinted()) {
            throw new InvalidInput(problems);
        }
    }

    /** The same input gives the same files, so their dates come from the document. */
    private OffsetDateTime date(Document document) {
        return document.publish() != null
                ? document.publish()
                : document.facts()
                        .value("starts", OffsetDateTime.class)
                        .orElseGet(() -> OffsetDateTime.now(parts.clock()));
    }

    private boolean isChosen(String tag) {
        return options.languages().isEmpty() || options.languages().contains(tag);
    }

    private void requireKnown(Localizations localizations) {
        List<String> unknown = new ArrayList<>(options.languages());
        unknown.removeAll(localizations.available().keySet());
        unknown.removeAll(localizations.missing().keySet());
        if (!unknown.isEmpty()) {
            throw PreviewCommand.refusal(
                    "--languages",
                    "there is no text in " + String.join(", ", unknown),
                    "choose from " + String.join(", ", localizations.available().keySet()));
        }
    }

    private String summary(
            Document document, List<Localized> chosen, Localizations localizations, MessageContext context) {
        Map<String, Object> byLanguage = new LinkedHashMap<>();
        chosen.forEach(text -> byLanguage.put(text.language().tag(), LanguageSummary.of(text, parts, context)));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("id", document.id());
        summary.put("languages", byLanguage);
        summary.put("missing", localizations.missing());
        return JSON.writeValueAsString(summary) + "\n";
    }
}
