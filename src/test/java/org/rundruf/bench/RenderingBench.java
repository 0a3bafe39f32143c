package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Rendering;
import org.rundruf.testing.KitSamples;

/**
 * One announcement of a kit with every fact there is, brought into all languages and rendered for all text channels, again
 * and again: how many texts that is in a second of one processor, beside ICU's MessageFormat that fills in the same
 * patterns and does nothing else.
 */
class RenderingBench {
    private static final String KIT = "vaccination-bus";
    private static final int CHANNELS = 5;
    private static final int ROUNDS = 5;
    private static final int STAGED = 200;
    private static final int RENDERS = 100_000;
    private static final int BETWEEN_LOOKS = 10_000;
    private static final long SOME_NOISE = 4L << 20;

    private final Localization room = Localization.standard();
    private final Rendering rendering = Rendering.of(room.templates(), room.words());
    private final Document document = KitSamples.document(KIT, KitSamples.everything(KIT));
    private final Stages stages = new Stages();
    private long characters;

    @Test
    void texts_in_a_second_beside_the_message_format_alone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        List<MessageFormatAlone> others = KitSamples.LANGUAGES.stream()
                .map(tag -> new MessageFormatAlone(room, document, tag))
                .toList();
        Pace hub = new Pace(this::announcement);
        Pace once = alone(others, MessageFormatAlone::shared);
        Pace compiled = alone(others, MessageFormatAlone::compiled);
        Pace anew = alone(others, MessageFormatAlone::anew);
        for (int i = 0; i < ROUNDS; i++) {
            List.of(hub, once, compiled, anew).forEach(Pace::round);
        }
        print("%,9.0f texts/s localized and rendered", hub.perSecond());
        compare("formats each text's patterns, compiled once", hub, compiled);
        compare("formats each pattern once for all five texts, compiled once", hub, once);
        compare("compiles and formats each text's patterns", hub, anew);
        assertThat(hub.perSecond()).isPositive();
    }

    @Test
    void stages_of_an_announcement() {
        for (int i = 0; i < ROUNDS; i++) {
            stages.forget();
            for (int done = 0; done < STAGED; done++) {
                announcement();
            }
        }
        print("An announcement in %d languages: %s", KitSamples.LANGUAGES.size(), stages.of(STAGED));
        assertThat(characters).isPositive();
    }

    @Test
    void memory_stays_flat() {
        render(BETWEEN_LOOKS);
        long first = used();
        for (int done = 0; done < RENDERS; done += BETWEEN_LOOKS) {
            render(BETWEEN_LOOKS);
            print("%,7d texts: %,d kB used", done + BETWEEN_LOOKS, used() >> 10);
        }
        assertThat(used()).isLessThan(first + SOME_NOISE);
    }

    private void render(int texts) {
        for (int done = 0; done < texts; ) {
            done += announcement();
        }
    }

    /** @return how many texts that was */
    private int announcement() {
        stages.begin();
        Localizations all = room.localizer().localize(document, Year.of(2026));
        stages.end("localize");
        List<Localized> texts = List.copyOf(all.available().values());
        List<MessageContext> contexts = new ArrayList<>();
        texts.forEach(text -> contexts.add(context().withOthers(all.others(text.language()))));
        stages.end("context");
        render("sms", texts, contexts, rendering.sms()::render);
        render("whatsapp", texts, contexts, rendering.whatsApp()::render);
        render(
                "email",
                texts,
                contexts,
                (text, context) -> rendering.email().render(text, context).html());
        render(
                "feed",
                texts,
                contexts,
                (text, context) -> rendering.feed().render(text, context).html());
        render("voice", texts, contexts, rendering.voice()::render);
        return texts.size() * CHANNELS;
    }

    private void render(
            String stage,
            List<Localized> texts,
            List<MessageContext> contexts,
            BiFunction<Localized, MessageContext, String> renderer) {
        for (int i = 0; i < texts.size(); i++) {
            characters += renderer.apply(texts.get(i), contexts.get(i)).length();
        }
        stages.end(stage);
    }

    private Pace alone(List<MessageFormatAlone> languages, ToIntFunction<MessageFormatAlone> work) {
        return new Pace(() -> {
            languages.forEach(language -> characters += work.applyAsInt(language));
            return languages.size() * CHANNELS;
        });
    }

    private static void compare(String what, Pace hub, Pace other) {
        print(
                "%,9.0f texts/s of MessageFormat that %s: ratio %.3f",
                other.perSecond(), what, hub.perSecond() / other.perSecond());
    }

    private MessageContext context() {
        return new MessageContext(
                document.id(),
                document.topic(),
                document.urgency(),
                List.of("Hafen"),
                "Stadt Dortmund",
                new Links(URI.create("https://city.example")),
                null);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
