package org.rundruf.sandbox.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.Mail;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.Sids;
import org.rundruf.sandbox.TextMessage;

/** Messages in several scripts, for looking at the page. */
final class PageSamples {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-24T10:42:00+01:00");
    private static final String CITY = "+493023125000";
    private static final String ARABIC =
            "لا ماء يوم الثلاثاء، \u206624.11.\u2069 من \u20669:00\u2069 إلى \u206615:00\u2069 في \u2068Schützenstraße 1–99\u2069. "
                    + "املؤوا الزجاجات مسبقًا.\n\nمياه الشرب: \u2068Schützenstraße 42\u2069. أسئلة: \u20660231 500\u2069\n"
                    + "https://city.example/a/hafen-water?lang=ar";

    private PageSamples() {}

    static void fill(MessageStore store) {
        text(
                store,
                Kind.SMS,
                "+491739920001",
                "Kein Wasser: Schützenstraße 1–99, Di., 24.11., 9–15 Uhr. Bitte vorher Wasser abfüllen. "
                        + "https://city.example/a/hafen-water?lang=de",
                "delivered",
                null);
        text(
                store,
                Kind.SMS,
                "+491739920002",
                "Salı günü su yok: Schützenstraße 1–99, 24.11., 9.00–15.00.",
                "undelivered",
                30003);
        text(
                store,
                Kind.WHATSAPP,
                "+491739920075",
                "*У вівторок не буде води*\n\nСхоже, вода зникне на шість годин.\n\n24.11., 9:00–15:00",
                "delivered",
                null);
        text(store, Kind.SMS, "+4915228817386", ARABIC, "delivered", null);
        text(store, Kind.WHATSAPP, "+4915228817386", "*لا ماء يوم الثلاثاء*\n\n" + ARABIC, "read", null);
        store.add(new TextMessage(
                0,
                Kind.WHATSAPP,
                Sids.random("SM"),
                "+4915228817386",
                CITY,
                "شكرًا",
                TextMessage.RECEIVED,
                null,
                null,
                MORNING));
        for (String language : new String[] {"de", "tr", "ar"}) store.add(mail(language));
    }

    private static void text(MessageStore store, Kind kind, String to, String body, String status, Integer error) {
        store.add(new TextMessage(0, kind, Sids.random("SM"), CITY, to, body, status, error, null, MORNING));
    }

    private static Mail mail(String language) {
        String title = switch (language) {
            case "ar" -> "لا ماء يوم الثلاثاء";
            case "tr" -> "Salı günü su yok";
            default -> "Kein Wasser am Dienstag";
        };
        String direction = language.equals("ar") ? "rtl" : "ltr";
        String html = "<!DOCTYPE html><html lang='" + language + "' dir='" + direction
                + "'><head><title>x</title></head><body>"
                + "<h1 style='color:#0a6bb0;font-family:sans-serif'>" + title
                + "</h1><p>24.11., <bdi>9:00–15:00</bdi>, <bdi>Schützenstraße 1–99</bdi></p>"
                + "<script>document.title='changed by the mail'</script></body></html>";
        String source = "From: =?UTF-8?B?" + base64("Stadt Dortmund") + "?= <city@example.org>\r\nTo: reader-"
                + language
                + "@example.org\r\nSubject: =?UTF-8?B?" + base64(title) + "?=\r\nContent-Language: " + language
                + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(title + "\n\n24.11., 9:00–15:00") + "\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(html)
                + "\r\n--b--\r\n";
        return new Mail(
                0,
                "city@example.org",
                "reader-" + language + "@example.org",
                source.getBytes(StandardCharsets.US_ASCII),
                MORNING);
    }

    static byte[] picture() throws IOException {
        var image = new BufferedImage(420, 595, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 420, 595);
        pen.setColor(new Color(0x0a6bb0));
        pen.fillRect(0, 0, 420, 80);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
