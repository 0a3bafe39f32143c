package org.rundruf.announcement.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Text;

/** The words of an alert by language. */
final class CapTexts {
    /** The language whose text is the original if it is among those of the alert. */
    static final String MAIN = "de";

    /** What CAP 1.2 assumes of an {@code info} block that does not say. */
    private static final String ASSUMED = "en-US";

    private final Problems problems;
    private final CapElements elements;
    private final TextReader texts;

    CapTexts(Problems problems, CapElements elements) {
        this.problems = problems;
        this.elements = elements;
        this.texts = new TextReader(problems);
    }

    /** @return a text for each language, in the order of the blocks; blocks of one language are joined */
    Map<String, Text> byLanguage(List<CapElement> infos) {
        Map<String, List<CapElement>> blocks = new LinkedHashMap<>();
        for (CapElement info : infos) {
            language(info)
                    .ifPresent(tag ->
                            blocks.computeIfAbsent(tag, t -> new ArrayList<>()).add(info));
        }
        Map<String, Text> byLanguage = new LinkedHashMap<>();
        blocks.forEach((tag, sameLanguage) -> byLanguage.put(tag, text(tag, sameLanguage)));
        return byLanguage;
    }

    private Optional<String> language(CapElement info) {
        String written = info.value("language").orElse(ASSUMED);
        Optional<String> tag = LanguageTags.normalise(written);
        if (tag.isEmpty()) {
            Phrase problem = Phrase.of("no.language", Printable.shown(written));
            problems.add("info.language", problem, LanguageTags.advice(written), info.line("language"));
        }
        return tag;
    }

    private Text text(String language, List<CapElement> infos) {
        CapElement first = infos.get(0);
        Summary summary = Summary.of(first.value("description").orElse(""), language);
        String further = infos.stream().skip(1).map(CapTexts::whole).collect(Collectors.joining("\n\n"));
        String body = joined(
                summary.rest(),
                first.value("instruction").orElse(""),
                further,
                first.value("senderName").orElse(""));
        return new Text(
                line(first, "headline", title(first), TextReader.TITLE),
                line(first, "description", summary.text(), TextReader.SUMMARY),
                body(first, body));
    }

    /** CAP demands an event, and recommends a headline. */
    private String title(CapElement info) {
        elements.required(info, "event");
        String title = info.value("headline").or(() -> info.value("event")).orElse("");
        String oneLine = title.replaceAll("\\s+", " ");
        String shortened = Summary.shortened(oneLine, TextReader.TITLE);
        if (!shortened.equals(oneLine)) {
            String note = String.format(
                    Locale.ROOT, "has %,d characters, and was cut to %d", oneLine.length(), TextReader.TITLE);
            problems.note("info.headline", note, info.line("headline"));
        }
        return shortened;
    }

    private static String whole(CapElement info) {
        String title = info.value("headline").or(() -> info.value("event")).orElse("");
        return joined(
                title,
                info.value("description").orElse(""),
                info.value("instruction").orElse(""));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private String line(CapElement info, String child, String value, int most) {
        CapElement element = info.first(child).orElse(info);
        return texts.line("info." + child, element.scalar(value), most).orElse(null);
    }

    private String body(CapElement info, String plain) {
        CapElement element = info.first("description").orElse(info);
        return texts.plainBody("info.description", element.scalar(plain)).orElse(null);
    }
}
