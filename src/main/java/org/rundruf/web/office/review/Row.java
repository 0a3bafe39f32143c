package org.rundruf.web.office.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence beside its translation.
 *
 * @param name of its field
 * @param source the sentence, with what is new in it since the last approval
 * @param text the translation as it can be written on
 * @param own the translation as it is read: with what is new in it, or with what the checks found
 * @param isChanged whether the translation is another one than the one that was approved
 * @param isRepaired whether a repair has just changed it
 * @param isBlank whether it was to be saved without any text
 * @param notes what the checks say here
 */
record Row(
        String name,
        List<Piece> source,
        String text,
        List<Piece> own,
        boolean isChanged,
        boolean isRepaired,
        boolean isBlank,
        List<Note> notes) {
    private static final int LETTERS_A_LINE = 42;

    /** @return an id of its field */
    public String id() {
        return name.replace('.', '-');
    }

    /** @return how many lines its field has where browsers do not let it grow */
    public int lines() {
        int longest = Math.max(
                text.length(),
                source.stream().mapToInt(piece -> piece.text().length()).sum());
        return Math.min(14, Math.max((int) text.lines().count(), 1 + longest / LETTERS_A_LINE));
    }

    /** @return the ids of everything that is said about its field, beginning with the sentence that it translates */
    public String describedBy() {
        return Stream.concat(
                        Stream.of(id() + "-source", isBlank ? id() + "-empty" : "", isChanged ? id() + "-before" : ""),
                        IntStream.range(0, notes.size()).mapToObj(i -> id() + "-note-" + i))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** @return whether something here is in the way of an approval */
    public boolean isFaulty() {
        return isBlank || notes.stream().anyMatch(note -> note.severity().equals("error"));
    }
}
