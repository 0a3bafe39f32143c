package org.rundruf.web.office.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.reading.TranslationReader;
import org.rundruf.localization.review.Unit;
import org.rundruf.print.Printability;
import org.rundruf.web.office.compose.Fault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a typed text by the same rules as one that is brought in as a file. */
@Component
class Writing {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TranslationReader reader;
    private final Printability printability;

    Writing(TranslationReader reader, Printability printability) {
        this.reader = reader;
        this.printability = printability;
    }

    /** @throws InvalidInput with everything that is wrong */
    Text read(Text typed, Announcement version) {
        Map<String, String> fields = new HashMap<>();
        Texts.PARTS.forEach(part -> fields.put(part, Texts.part(typed, part)));
        fields.values().removeIf(String::isBlank);
        Text text = reader.read(JSON.writeValueAsBytes(fields), "application/json");
        printability.require(version.document(), text);
        return text;
    }

    /** Half a translation looks like a whole one: a sentence without a field of its own belongs into the whole text. */
    static List<Fault> empty(List<Unit> units) {
        return units.stream()
                .filter(unit -> !unit.isWhole() && unit.text().isBlank())
                .filter(unit -> units.stream()
                        .anyMatch(other -> other.part().equals(unit.part())
                                && !other.text().isBlank()))
                .map(unit -> new Fault(unit.name(), ""))
                .toList();
    }
}
