package org.rundruf.announcement.storage;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Text;

/** What a search looks through. */
final class Words {
    private Words() {}

    static String of(Document document) {
        Stream<String> texts = Stream.concat(Stream.of(document.text()), document.translations().values().stream())
                .flatMap(Words::parts);
        Stream<String> facts = document.facts().values().values().stream().map(Object::toString);
        return Stream.of(Stream.of(document.id(), document.kit()), texts, facts)
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** @return a pattern for {@code LIKE … ESCAPE '!'} */
    static String pattern(String query) {
        return "%" + query.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static Stream<String> parts(Text text) {
        return Stream.of(text.title(), text.summary(), text.body()).filter(Objects::nonNull);
    }
}
