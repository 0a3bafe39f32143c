package org.rundruf.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Text;

/** Tells authors which characters no font has, before anybody approves what cannot be printed. */
public final class Printability {
    private static final Phrase HINT = Phrase.of("no.glyph.hint");
    private final PrintPages pages;

    /** @param pages whose fonts there are */
    public Printability(PrintPages pages) {
        this.pages = pages;
    }

    /**
     * @return the same; an authority's alert, which nobody here can correct, with notes
     * @throws InvalidInput if something would have to be printed that cannot be
     */
    public Incoming checked(Incoming incoming) {
        List<Problem> problems = problems(incoming.document());
        if (problems.isEmpty()) {
            return incoming;
        } else if (incoming.document().source() == null) {
            throw new InvalidInput(problems);
        }
        List<Note> notes = new ArrayList<>(incoming.notes());
        problems.forEach(problem -> notes.add(new Note(problem.field(), problem.problem(), 0)));
        return incoming.with(notes);
    }

    /** @throws InvalidInput if the document has to be printed in those words and cannot be */
    public void require(Document document, Text words) {
        List<Problem> problems = isPrinted(document) ? problems("", words).toList() : List.of();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** @return each field that has such a character; none if nothing of the document is printed */
    public List<Problem> problems(Document document) {
        if (!isPrinted(document)) {
            return List.of();
        }
        Stream<Problem> facts = document.facts().values().entrySet().stream()
                .flatMap(fact -> values(fact.getValue()).flatMap(value -> problem("facts." + fact.getKey(), value)));
        Stream<Problem> translations = document.translations().entrySet().stream()
                .flatMap(entry -> problems("translations." + entry.getKey() + ".", entry.getValue()));
        return Stream.of(problems("", document.text()), facts, translations)
                .flatMap(found -> found)
                .toList();
    }

    private static boolean isPrinted(Document document) {
        return !Collections.disjoint(document.channels(), Channel.PRINTED);
    }

    private Stream<Problem> problems(String path, Text words) {
        return Stream.of(
                        problem(path + "title", words.title()),
                        problem(path + "summary", words.summary()),
                        problem(path + "body", words.body()))
                .flatMap(found -> found);
    }

    private Stream<Problem> problem(String field, String text) {
        OptionalInt missing = pages.firstMissing(Objects.requireNonNullElse(text, ""));
        return missing.stream().mapToObj(character -> new Problem(field, problem(character), HINT, 0));
    }

    private static Phrase problem(int character) {
        return Phrase.of("no.glyph", "U+%04X".formatted(character), String.valueOf(Character.getName(character)));
    }

    private static Stream<String> values(Object fact) {
        if (fact instanceof List<?> list) {
            return list.stream().map(Object::toString);
        }
        return fact instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
