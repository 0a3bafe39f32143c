package org.rundruf.rendering;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localized;
import org.rundruf.testing.Approved;
import org.rundruf.testing.KitSamples;

/** Every kit in every language as it arrives: each text was read before it was approved. */
class ApprovedTextsTest {

    static Stream<Arguments> kits() {
        return KitSamples.names().stream()
                .flatMap(kit -> new TreeMap<>(samples(kit))
                        .entrySet().stream().map(entry -> Arguments.of(kit, entry.getKey(), entry.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("kits")
    void reads_as_approved(String kit, String tag, List<String> texts) {
        Approved.verify("kits/" + kit + "/" + tag + ".txt", String.join("\n", texts));
    }

    /** @return by language: all facts on all channels, then the required ones, then every other choice */
    private static Map<String, List<String>> samples(String kit) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        collect(texts, "with everything", KitSamples.document(kit, KitSamples.everything(kit)), true);
        collect(texts, "with the least", KitSamples.document(kit, KitSamples.required(kit)), false);
        KitSamples.choices(kit)
                .forEach((name, choices) -> choices.forEach(choice -> {
                    Map<String, Object> facts = new LinkedHashMap<>(KitSamples.everything(kit));
                    if (!choice.equals(facts.put(name, choice))) {
                        collect(texts, name + " " + choice, KitSamples.document(kit, facts), false);
                    }
                }));
        return texts;
    }

    private static void collect(Map<String, List<String>> texts, String sample, Document document, boolean everything) {
        MessageContext context = new MessageContext(
                document.id(),
                document.topic(),
                document.urgency(),
                List.of("Hafen"),
                "Stadt Dortmund",
                new Links(URI.create("https://a.example")),
                null);
        KitSamples.localized(document)
                .forEach((tag, text) -> texts.computeIfAbsent(tag, key -> new ArrayList<>())
                        .add("##### " + sample + "\n" + (everything ? full(text, context) : brief(text, context))));
    }

    private static String full(Localized text, MessageContext context) {
        EmailMessage email = Samples.RENDERING.email().render(text, context);
        FeedEntry feed = Samples.RENDERING.feed().render(text, context);
        return brief(text, context)
                + "=== whatsapp\n" + Samples.RENDERING.whatsApp().render(text, context) + "\n"
                + "=== email: " + email.subject() + "\n" + email.text()
                + "=== feed: " + feed.title() + "\n" + feed.html() + "\n";
    }

    private static String brief(Localized text, MessageContext context) {
        return "=== title\n" + text.title() + "\n"
                + "=== summary\n" + text.summary() + "\n"
                + "=== sms\n" + Samples.RENDERING.sms().render(text, context) + "\n"
                + "=== voice\n" + Samples.RENDERING.voice().render(text, context) + "\n";
    }
}
