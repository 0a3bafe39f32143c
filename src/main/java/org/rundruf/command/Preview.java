package org.rundruf.command;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PrintFormats;
import org.rundruf.print.Printability;
import org.rundruf.rendering.MessageContext;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Makes every message of a document that the caller chose. */
final class Preview {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    private final PreviewParts parts;
    private final Set<String> languages;
    private final List<Channel> channels;
    private final PrintFormats formats;

    /**
     * @param languages only these; empty for all
     * @param channels only these
     * @param formats the sheets of flyers and posters
     */
    Preview(PreviewParts parts, List<String> languages, List<Channel> channels, PrintFormats formats) {
        this.parts = parts;
        this.languages = Set.copyOf(languages);
        this.channels = channels;
        this.formats = formats;
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
        List<Localized> chosen = localizations.available().values().stream()
                .filter(text -> isChosen(text.language().tag()))
                .toList();
        MessageContext context = parts.contexts().of(document, null);
        MessageFiles messages = new MessageFiles(parts, context, localizations, folder);
        SheetFiles sheets = new SheetFiles(parts, context, localizations, date, formats, folder);
        List<Channel> wanted =
                channels.stream().filter(document.channels()::contains).toList();
        chosen.parallelStream().forEach(text -> messages.write(text, wanted));
        sheets.write(chosen, wanted);
        folder.write(
                "preview.json",
                summary(document, chosen, localizations, context).getBytes(StandardCharsets.UTF_8));
    }

    private void requirePrintable(Document document) {
        List<Problem> problems = new Printability(parts.pages()).problems(document);
        if (!problems.isEmpty() && !Collections.disjoint(channels, Channel.PRINTED)) {
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
        return languages.isEmpty() || languages.contains(tag);
    }

    private void requireKnown(Localizations localizations) {
        List<String> unknown = new ArrayList<>(languages);
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
