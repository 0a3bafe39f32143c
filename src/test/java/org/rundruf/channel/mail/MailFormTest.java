package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rundruf.channel.Envelope;
import org.rundruf.localization.Language;
import org.rundruf.rendering.EmailMessage;

/** What is encoded once and filled in for each reads as if it had been written for one. */
class MailFormTest {
    private static final Language GERMAN =
            new Language("de", "Deutsch", new ULocale("de"), false, "Latn", "Noto Sans", List.of());
    private static final Session SESSION = Session.getInstance(new Properties());

    @Property
    void readsAsItWasWritten(
            @ForAll("texts") String before, @ForAll("texts") String after, @ForAll("links") String link)
            throws Exception {
        String text = before + EmailMessage.UNSUBSCRIBE + after;
        String html = before + "<a href=\"" + EmailMessage.UNSUBSCRIBE + "\">" + after + EmailMessage.UNSUBSCRIBE;
        byte[] raw = write(new EmailMessage(GERMAN, "Thema", text, html), link);

        MimeMultipart parts = (MimeMultipart) new MimeMessage(SESSION, new ByteArrayInputStream(raw)).getContent();

        assertThat(parts.getBodyPart(0).getContent()).isEqualTo(filled(text, link));
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(filled(html, link));
        assertThat(new String(raw, US_ASCII).split("\r\n", -1))
                .allMatch(line -> line.length() <= 200 && line.indexOf('\n') < 0);
        assertThat(raw).doesNotContain(-1, 0);
    }

    @Property
    void bodiesHaveShortLinesOnly(@ForAll("texts") String before, @ForAll("links") String link) throws Exception {
        byte[] raw = write(
                new EmailMessage(GERMAN, "Thema", before + EmailMessage.UNSUBSCRIBE, before + EmailMessage.UNSUBSCRIBE),
                link);
        String body = new String(raw, US_ASCII).split("\r\n\r\n", 2)[1];

        assertThat(body.split("\r\n")).allMatch(line -> line.length() <= 76);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abc =.?_-äßЖ漢\n\r\t")
                .withCharRange('\u0620', '\u064a')
                .withChars('\u200f', '\u2068')
                .ofMaxLength(400)
                .map(text -> text.replace("\r", ""));
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-_=")
                .ofMaxLength(90)
                .map(token -> "https://city.example/unsubscribe/" + token);
    }

    private static byte[] write(EmailMessage message, String link) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MimeComposer(SESSION)
                .compose(
                        message,
                        new Envelope(
                                "Stadt <news@city.example>",
                                null,
                                "anna@example.org",
                                "<1@city.example>",
                                Instant.parse("2026-11-24T08:00:00Z"),
                                link))
                .writeTo(out);
        return out.toByteArray();
    }

    private static String filled(String text, String link) {
        return text.replaceAll("\\R", "\r\n").replace(EmailMessage.UNSUBSCRIBE, link);
    }
}
