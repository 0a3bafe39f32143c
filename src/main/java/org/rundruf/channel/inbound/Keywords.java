package org.rundruf.channel.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.audience.InboundMessage.Kind;
import org.rundruf.localization.Templates;
import org.springframework.stereotype.Component;

/** The words in {@code templates/sms/stop-words.txt} and {@code start-words.txt}. The word has to be the whole message. */
@Component
class Keywords {
    /** No word of the tables is nearly as long, whatever stands around it. */
    private static final int LONGEST = 100;

    private static final String TWILIO = "twilio";
    private final Map<String, Keyword> words = new HashMap<>();

    Keywords(Templates templates) {
        read(templates, "sms/start-words.txt", Kind.START);
        read(templates, "sms/stop-words.txt", Kind.STOP);
    }

    /** @return what Twilio found in it, else what the tables know, else empty */
    Optional<Keyword> find(Received message) {
        Optional<Keyword> known = message.text().length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(words.get(WordForm.of(message.text())));
        return switch (message.optOut()) {
            case "STOP" -> Optional.of(of(Kind.STOP, known));
            case "START" -> Optional.of(of(Kind.START, known));
            default -> known;
        };
    }

    private static Keyword of(Kind kind, Optional<Keyword> known) {
        String language = known.map(Keyword::language).orElse(null);
        return new Keyword(kind, kind.name(), language, true);
    }

    private void read(Templates templates, String file, Kind kind) {
        String section = null;
        List<String> lines =
                templates.text(file).orElse("").lines().map(String::strip).toList();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1).strip();
            } else if (!line.startsWith("#")) {
                put(kind, line, section);
            }
        }
    }

    /** A word that several languages share is the first one's; one that stops and starts would rather stop. */
    private void put(Kind kind, String word, String section) {
        boolean isTwilios = TWILIO.equals(section);
        Keyword keyword = new Keyword(kind, word, isTwilios ? null : section, isTwilios);
        String form = WordForm.of(word);
        if (!form.isEmpty()) {
            words.merge(form, keyword, (known, other) -> known.kind() == kind ? known : other);
        }
    }
}
