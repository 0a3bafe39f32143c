package org.rundruf.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Words;
import org.rundruf.localization.prose.Prose;

/**
 * What is said on the telephone: the kit's spoken text, else title, summary, facts and the first paragraphs.
 *
 * <p>Nothing that only the eye understands: no addresses of pages, no marks, no brackets. Numbers come in words;
 * in an author's own sentences those stay digits which nobody but a voice that reads the sentence knows how to bend.
 */
public final class VoiceText {
    private static final int MOST_PARAGRAPHS = 3;
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*\\(?\\b(?:https?://|www\\.)[^\\s)]*[^\\s).,;:!?]\\)?|\\s*\\(\\s*\\)");
    private static final Pattern RANGE = Pattern.compile("(?<!\\d-)(\\d+\\p{L}?)\\s*–\\s*(\\d+\\p{L}?)(?!\\d|-\\d)");
    private static final Pattern ASIDE = Pattern.compile("\\s+[–—-]\\s+|\\s*—\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[•*_`#<>|~^\\\\\\[\\]{}()\"„“”«»]|\\p{So}|\\p{Cs}");
    private static final Pattern END = Pattern.compile("[.!?؟۔।።…:]$");

    private final Words words;
    private final Labels labels;
    private final Prose prose;

    VoiceText(Words words, Labels labels, Prose prose) {
        this.words = words;
        this.prose = prose;
        this.labels = labels;
    }

    /** @return plain text in whole sentences, for a voice that speaks the text's language */
    public String render(Localized text, MessageContext context) {
        List<String> parts = new ArrayList<>();
        if (text.notice() != null) {
            parts.add(inWords(text.notice().text(), text.notice().language()));
        }
        parts.add(inWords(labels.replaces(text, context), text.language()));
        if (text.voice() == null) {
            ownWords(text, parts);
        } else {
            parts.add(text.voice());
        }
        return parts.stream()
                .filter(Objects::nonNull)
                .map(part -> spoken(text, part))
                .filter(part -> !part.isEmpty())
                .map(part -> ended(text, part))
                .collect(Collectors.joining("\n"));
    }

    private void ownWords(Localized text, List<String> parts) {
        parts.add(inWords(text.title(), text.language()));
        parts.add(inWords(text.summary(), text.language()));
        text.facts().stream().map(VoiceText::fact).forEach(parts::add);
        paragraphs(text).map(part -> inWords(part, text.language())).forEach(parts::add);
    }

    private String inWords(String written, Language language) {
        return written == null ? null : prose.spoken(Isolates.strip(written), language);
    }

    private Stream<String> paragraphs(Localized text) {
        BodyText.Marks marks = BodyText.Marks.spoken(words.text(text.language(), "voice.stop"));
        return Stream.of(BodyText.of(text.body(), marks).split("\\n{2,}")).limit(MOST_PARAGRAPHS);
    }

    private static String fact(FactLine fact) {
        String said = fact.spoken().text();
        return said.isEmpty() ? null : Labels.inOneLine(fact, said);
    }

    private String spoken(Localized text, String written) {
        String plain = ADDRESS.matcher(Isolates.strip(written)).replaceAll("");
        String ranges = RANGE.matcher(plain)
                .replaceAll(range -> Matcher.quoteReplacement(range(text, range.group(1), range.group(2))));
        String flowing =
                BRACKETS.matcher(ASIDE.matcher(ranges).replaceAll(", ")).replaceAll(", $1");
        return UNSPEAKABLE
                .matcher(flowing)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,;:!?،؛؟۔።፣](\\s|$))", "")
                .strip();
    }

    private String range(Localized text, String from, String to) {
        return Isolates.strip(words.text(text.language(), "voice.numbers", from, to));
    }

    private String ended(Localized text, String part) {
        return END.matcher(part).find() ? part : part + words.text(text.language(), "voice.stop");
    }
}
