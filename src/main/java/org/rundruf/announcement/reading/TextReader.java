package org.rundruf.announcement.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Text;

/** Reads and checks the words that residents will read. Lengths are in Unicode characters. */
final class TextReader {
    static final int TITLE = 160;
    static final int SUMMARY = 500;
    static final int BODY = 20_000;
    private final Problems problems;
    private final Hygiene hygiene;

    TextReader(Problems problems) {
        this.problems = problems;
        this.hygiene = new Hygiene(problems);
    }

    Text text(FieldReader fields) {
        return new Text(
                line(fields, "title", TITLE).orElse(null),
                line(fields, "summary", SUMMARY).orElse(null),
                body(fields).orElse(null));
    }

    /** @return the text with every run of blanks and line breaks as one blank; empty if there is nothing in it */
    Optional<String> line(FieldReader fields, String name, int most) {
        return fields.text(name).flatMap(scalar -> line(fields.path(name), scalar, most));
    }

    Optional<String> line(String field, Node.Scalar scalar, int most) {
        return checked(field, scalar, most)
                .map(text -> text.replaceAll("[\\s\u2028\u2029]+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** @return plain text as CommonMark that shows it just as it is; empty if there is none */
    Optional<String> plainBody(String field, Node.Scalar scalar) {
        return checked(field, scalar, BODY)
                .map(TextReader::withPlainLineBreaks)
                .filter(text -> !text.isBlank())
                .map(PlainText::toMarkdown);
    }

    private Optional<String> body(FieldReader fields) {
        Optional<Node.Scalar> scalar = fields.text("body");
        Optional<String> body = scalar.flatMap(s -> checked(fields.path("body"), s, BODY))
                .map(TextReader::withPlainLineBreaks)
                .filter(text -> !text.isBlank());
        body.ifPresent(text -> new MarkdownCheck(problems).check(fields.path("body"), text, scalar.get()));
        return body.map(String::stripTrailing);
    }

    private Optional<String> checked(String field, Node.Scalar scalar, int most) {
        String text = hygiene.mended(field, scalar);
        OptionalInt unfit = Printable.firstUnfit(text);
        if (unfit.isPresent()) {
            unfit(field, scalar, text, unfit.getAsInt());
            return Optional.empty();
        }
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length > most) {
            problems.add(
                    field,
                    Phrase.of("too-long", length, most),
                    Phrase.of("too-long.hint", length - most),
                    scalar.line());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void unfit(String field, Node.Scalar scalar, String text, int index) {
        int character = text.codePointAt(index);
        Phrase problem = Phrase.of(
                "unfit", Printable.kind(character), "U+%04X".formatted(character), Places.character(text, index));
        int line = (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        problems.add(field, problem, Phrase.of("remove.hint"), scalar.lineOf(line));
    }

    private static String withPlainLineBreaks(String text) {
        return text.replaceAll("\\r\\n?|[\u2028\u2029]", "\n");
    }
}
