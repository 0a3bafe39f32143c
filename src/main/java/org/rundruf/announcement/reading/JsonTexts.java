package org.rundruf.announcement.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;

/** Reads small JSON objects whose fields are texts, by the same rules as announcements. */
public final class JsonTexts {
    private JsonTexts() {}

    /**
     * @param content an object in UTF-8
     * @param names its fields; each is needed, and there are no others
     * @return the texts by name
     * @throws InvalidInput with everything that is wrong
     */
    public static Map<String, String> read(byte[] content, List<String> names) {
        Problems problems = new Problems();
        String shape = names.stream().map("\"%s\": \"…\""::formatted).collect(Collectors.joining(", ", "{", "}"));
        FieldReader fields =
                FieldReader.of("", Trees.read(content, true, Phrase.of("send.hint", shape), problems), problems);
        fields.refuseOthersThan(names);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            if (!fields.has(name)) {
                fields.problem(name, Phrase.of("missing"), Phrase.of("send.hint", shape));
            }
            fields.text(name).ifPresent(text -> texts.put(name, text.text()));
        }
        problems.throwIfAny();
        return texts;
    }
}
