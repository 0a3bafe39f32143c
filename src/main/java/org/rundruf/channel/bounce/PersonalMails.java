package org.rundruf.channel.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.localization.LocalizationSettings;
import org.springframework.stereotype.Component;

/**
 * E-mails that people wrote to the address that returned e-mails come back to: the office reads them. What programs write
 * by themselves (RFC 3834), such as a notice of absence, nobody has to see.
 */
@Component
class PersonalMails {
    private static final Set<String> PROGRAMS = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Pattern NOBODY =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply|bounces?)([+@].*)", Pattern.CASE_INSENSITIVE);

    private final Inbox inbox;
    private final LocalizationSettings settings;

    PersonalMails(Inbox inbox, LocalizationSettings settings) {
        this.inbox = inbox;
        this.settings = settings;
    }

    /** @return false if no person wrote it, or it cannot be read */
    boolean keep(byte[] raw) {
        Optional<InboundMessage> message = MailParts.read(raw, this::message);
        message.ifPresent(inbox::keep);
        return message.isPresent();
    }

    private Optional<InboundMessage> message(MailParts mail) throws MessagingException, IOException {
        Optional<String> writer = writer(mail);
        return writer.isEmpty() || isAutomatic(mail) ? Optional.empty() : Optional.of(message(mail, writer.get()));
    }

    private InboundMessage message(MailParts mail, String writer) throws MessagingException, IOException {
        String subject = MimeUtility.decodeText(value(mail, "Subject"))
                .replaceAll("\\s+", " ")
                .strip();
        return new InboundMessage(
                reference(mail),
                Channel.EMAIL,
                writer,
                null,
                (subject + "\n\n" + text(mail)).strip(),
                settings.defaultLanguage(),
                InboundMessage.Kind.MAIL);
    }

    /** A mailbox may show the same mail twice. Identifiers can be longer than the column. */
    private static String reference(MailParts mail) throws MessagingException {
        String id = value(mail, "Message-ID");
        return id.isEmpty() ? null : "mail-" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> writer(MailParts mail) throws MessagingException {
        try {
            InternetAddress[] from = InternetAddress.parse(value(mail, "From"));
            return from.length == 1
                            && from[0].getAddress().contains("@")
                            && !NOBODY.matcher(from[0].getAddress()).matches()
                    ? Optional.of(from[0].getAddress())
                    : Optional.empty();
        } catch (AddressException nobody) {
            return Optional.empty();
        }
    }

    private static boolean isAutomatic(MailParts mail) throws MessagingException {
        String automatic = value(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
        return !automatic.isEmpty() && !automatic.equals("no")
                || PROGRAMS.contains(value(mail, "Precedence").toLowerCase(Locale.ROOT))
                || mail.headers("List-Id").findAny().isPresent()
                || mail.headers("X-Autoreply").findAny().isPresent()
                || mail.find("message/delivery-status", "message/feedback-report")
                        .isPresent();
    }

    private static String text(MailParts mail) throws MessagingException, IOException {
        Optional<Part> part = mail.find("text/plain");
        if (part.isPresent()) {
            return String.valueOf(part.get().getContent());
        }
        Optional<Part> html = mail.find("text/html");
        return html.isEmpty()
                ? ""
                : Jsoup.parse(String.valueOf(html.get().getContent())).wholeText();
    }

    private static String value(MailParts mail, String name) throws MessagingException {
        return mail.headers(name).findFirst().orElse("").strip();
    }
}
