package org.rundruf.channel.outcome;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.audience.Subscriptions;
import org.rundruf.localization.Templates;
import org.springframework.stereotype.Component;

/** Residents who want no more messages say so with one word, in their own language. */
@Component
public class StopWords {
    private final Subscriptions subscriptions;
    private final Set<String> words;

    StopWords(Subscriptions subscriptions, Templates templates) {
        this.subscriptions = subscriptions;
        this.words = templates
                .text("sms/stop-words.txt")
                .orElse("")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(StopWords::normal)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param form an inbound message, as Twilio posts it */
    public void apply(Map<String, String> form) {
        if (isStop(form)) {
            Sender sender = Sender.of(form);
            subscriptions.stopByAddress(sender.channel(), sender.address(), normal(form.getOrDefault("Body", "")));
        }
    }

    private boolean isStop(Map<String, String> form) {
        return "STOP".equals(form.get("OptOutType")) || words.contains(normal(form.getOrDefault("Body", "")));
    }

    /** A word alone, whatever its case and the marks around it. */
    private static String normal(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{Cf}\\s]+", " ")
                .strip();
    }
}
