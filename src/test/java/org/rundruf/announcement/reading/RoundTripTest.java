package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

class RoundTripTest {
    private final DocumentWriter writer = new DocumentWriter();

    @Property(tries = 200)
    void whatIsWrittenIsReadBackAsTheSame(@ForAll("documents") Document document) {
        assertThat(Readers.json(writer.write(document))).isEqualTo(document);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Combinators.combine(texts(), texts(), facts(), Arbitraries.of(Topic.class), channels(), times())
                .as((text, translation, facts, topic, channels, time) -> new Document(
                        "round-trip",
                        facts.values().containsKey("houses") ? "water-shutoff" : null,
                        "de",
                        text,
                        facts,
                        List.of("dortmund/hafen", "bovenden"),
                        topic,
                        Urgency.HIGH,
                        channels,
                        List.of("de-simple", "ar"),
                        Map.of("ar", translation),
                        time,
                        time.plusDays(1),
                        "DE.1",
                        Purpose.UPDATE,
                        "DE.0"));
    }

    private static Arbitrary<Text> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars('a', 'Ä', 'ß', 'و', '\u200C', '"', '\\', ':', '{', '#', '\'', '1', '-')
                .ofMinLength(1)
                .ofMaxLength(40);
        return Combinators.combine(words, words.injectNull(0.3), words.injectNull(0.3))
                .as(Text::new);
    }

    private static Arbitrary<Set<Channel>> channels() {
        return Arbitraries.of(Channel.class)
                .set()
                .ofMinSize(1)
                .map(EnumSet::copyOf)
                .map(set -> (Set<Channel>) set);
    }

    private static Arbitrary<OffsetDateTime> times() {
        return Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .map(second -> OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(second), ZoneOffset.ofHours((int) (second % 12))));
    }

    private static Arbitrary<Facts> facts() {
        return Combinators.combine(times(), Arbitraries.integers().between(0, 99_999), Arbitraries.of(true, false))
                .as(RoundTripTest::facts);
    }

    private static Facts facts(OffsetDateTime starts, int cents, boolean hasKit) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts", starts);
        facts.put("place", "Straße 1–9");
        facts.put("cost", new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR")));
        if (hasKit) {
            facts.put("starts", LocalDate.from(starts));
            facts.put("houses", BigDecimal.valueOf(cents));
            facts.put("streets", List.of("A", "5"));
        }
        return new Facts(facts);
    }
}
