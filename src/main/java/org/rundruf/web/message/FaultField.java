package org.rundruf.web.message;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Origin;

/** Which field of an announcement makes a sheet of it impossible. */
record FaultField(Document document, Localized text) {
    /** A headline takes several times the room of the text below it. */
    private static final int TITLE_WEIGHT = 8;

    private static final int SUMMARY_WEIGHT = 2;

    /** @return the field that holds the character; empty if it stands in none */
    String with(int character) {
        return parts().filter(part -> part.text().indexOf(character) >= 0)
                .map(Part::field)
                .findFirst()
                .orElse("");
    }

    /** @return the field that takes the most room */
    String longest() {
        return parts().max(Comparator.comparingInt(Part::room)).map(Part::field).orElse("");
    }

    private Stream<Part> parts() {
        Stream<Part> facts = document.facts().values().entrySet().stream()
                .map(fact -> new Part("facts." + fact.getKey(), String.valueOf(fact.getValue()), 1));
        return Stream.concat(facts, words().stream());
    }

    /** A kit's words are nothing that an author could change; what they put in are facts. */
    private List<Part> words() {
        if (text.origin() == Origin.KIT) {
            return List.of();
        }
        return List.of(
                new Part(field("title"), text.title(), TITLE_WEIGHT),
                new Part(field("summary"), text.summary(), SUMMARY_WEIGHT),
                new Part(field("body"), text.body(), 1));
    }

    private String field(String part) {
        String tag = LargePrint.base(text.language().tag());
        return tag.equalsIgnoreCase(document.language()) ? part : "translations." + tag;
    }

    /** @param weight how much room a character takes */
    private record Part(String field, String text, int weight) {
        int room() {
            return weight * text.length();
        }
    }
}
