package org.rundruf.localization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rundruf.announcement.FactParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kit in one language, saying the facts of one announcement. */
record KitSpeech(
        Kit kit,
        KitText text,
        Map<String, Object> arguments,
        Supplier<Map<String, Object>> spokenArguments,
        Language language) {
    private static final Logger LOG = LoggerFactory.getLogger(KitSpeech.class);
    private static final String SMS = "sms";
    /** Time and place are what a message is for. */
    private static final Set<String> KEPT = Set.of("starts", "ends", "place");

    /** @return what is said on the telephone; nothing if the pattern does not take these facts, so that title and facts are */
    Spoken voice() {
        return new Spoken(() -> {
            try {
                return say("voice", spokenArguments.get());
            } catch (NoWords e) {
                LOG.warn("{}: {}", language.tag(), e.getMessage());
                return null;
            }
        });
    }

    /** @return that part, or null if the kit has none. @throws NoWords if its pattern does not take these facts */
    String say(String part) {
        return say(part, arguments);
    }

    /** @return the line for text messages without the last optional fact, without the last two and so on */
    ShorterSms shorterSms() {
        return new ShorterSms(() -> {
            Map<String, Object> fewer = new HashMap<>(arguments);
            List<String> lines = new ArrayList<>();
            for (FactParameter optional : optional()) {
                KitArguments.leaveOut(fewer, optional.name());
                lines.add(say(SMS, fewer));
            }
            return List.copyOf(lines);
        });
    }

    private List<FactParameter> optional() {
        List<FactParameter> lastFirst = new ArrayList<>(kit.head().parameters());
        Collections.reverse(lastFirst);
        lastFirst.removeIf(parameter -> parameter.required() || KEPT.contains(parameter.name()));
        return lastFirst;
    }

    private String say(String part, Map<String, Object> facts) {
        try {
            return text.format(part, facts, language);
        } catch (IllegalArgumentException e) {
            throw new NoWords("kit " + kit.name() + ", " + part + ": " + e.getMessage());
        }
    }
}
