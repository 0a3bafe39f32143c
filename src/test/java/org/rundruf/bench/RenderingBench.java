package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Document;
import org.rundruf.localization.BarePatterns;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Rendering;
import org.rundruf.testing.KitSamples;

/**
 * One announcement of a kit, brought into all languages and rendered for all text channels, again and again: how many
 * texts that is in a second, beside ICU's MessageFormat that fills in the same patterns and does nothing else.
 */
class RenderingBench {
    private static final String KIT = "water-shutoff";
    private static final int CHANNELS = 5;
    private static final int ROUNDS = 5;
    private static final int RENDERS = 100_000;
    private static final int BETWEEN_LOOKS = 10_000;
    private static final long SOME_NOISE = 4L << 20;

    private final Localization room = Localization.standard();
    private final Rendering rendering = Rendering.of(room.templates(), room.words());
    private final Document document = KitSamples.document(KIT, KitSamples.everything(KIT));
    private final List<Supplier<String>> patterns = BarePatterns.of(room, document);
    private long characters;

    @Test
    void texts_in_a_second_beside_the_message_format_alone() {
        Pace hub = new Pace(this::announcement);
        Pace icu = new Pace(this::formats);
        for (int i = 0; i < ROUNDS; i++) {
            hub.round();
            icu.round();
        }
        print(
                "%,.0f texts/s localized and rendered, %,.0f texts/s by MessageFormat alone: ratio %.4f",
                hub.perSecond(), icu.perSecond(), hub.perSecond() / icu.perSecond());
        assertThat(patterns).hasSize(KitSamples.LANGUAGES.size() * CHANNELS);
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
        Localizations all = room.localizer().localize(document, Year.of(2026));
        all.available().values().forEach(text -> {
            MessageContext context = context().withOthers(all.others(text.language()));
            characters += rendering.sms().render(text, context).length();
            characters += rendering.whatsApp().render(text, context).length();
            characters += rendering.email().render(text, context).html().length();
            characters += rendering.feed().render(text, context).html().length();
            characters += rendering.voice().render(text, context).length();
        });
        return all.available().size() * CHANNELS;
    }

    private int formats() {
        patterns.forEach(pattern -> characters += pattern.get().length());
        return patterns.size();
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
