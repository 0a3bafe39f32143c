package org.rundruf.channel.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.rundruf.channel.mail.DeliveryAddresses;
import org.springframework.stereotype.Component;

/**
 * Reads delivery status notifications (RFC 3464) and abuse reports (RFC 5965).
 *
 * <p>Which e-mail is meant, the address tells that the report was sent to, or else the Message-ID of what it returns. If
 * both are there and differ, it is about something else that reached us by mistake or by malice.
 */
@Component
class MailReportReader {
    private final DeliveryAddresses addresses;

    MailReportReader(DeliveryAddresses addresses) {
        this.addresses = addresses;
    }

    /** @return what it says, or empty if it is no such report or cannot be read */
    Optional<MailReport> read(byte[] raw) {
        return MailParts.read(raw, this::report);
    }

    private Optional<MailReport> report(MailParts mail) throws MessagingException, IOException {
        Optional<Part> status = mail.find("message/delivery-status", "message/global-delivery-status");
        if (status.isPresent()) {
            return status(new DeliveryStatus(status.get().getInputStream()), delivery(mail));
        }
        Optional<Part> feedback = mail.find("message/feedback-report");
        return feedback.isPresent()
                ? complaint(new InternetHeaders(feedback.get().getInputStream()), delivery(mail))
                : Optional.empty();
    }

    /** An e-mail of ours has one recipient, so that the first one told about is the one. */
    private static Optional<MailReport> status(DeliveryStatus status, OptionalLong delivery) {
        if (status.getRecipientDSNCount() == 0) {
            return Optional.empty();
        }
        InternetHeaders recipient = status.getRecipientDSN(0);
        return MailReport.Kind.ofAction(word(recipient, "Action"))
                .map(kind -> new MailReport(kind, delivery, word(recipient, "Status")));
    }

    private static Optional<MailReport> complaint(InternetHeaders feedback, OptionalLong delivery) {
        String type = word(feedback, "Feedback-Type");
        return type.equals("abuse") || type.equals("fraud") || type.equals("opt-out")
                ? Optional.of(new MailReport(MailReport.Kind.COMPLAINT, delivery, ""))
                : Optional.empty();
    }

    private OptionalLong delivery(MailParts mail) throws MessagingException, IOException {
        OptionalLong bySentTo = OptionalLong.empty();
        for (String header : new String[] {"To", "Delivered-To", "X-Original-To", "Envelope-To"}) {
            bySentTo =
                    bySentTo.isPresent() ? bySentTo : first(mail.headers(header).map(addresses::ofReturnPath));
        }
        Optional<String> quoted = mail.returned().map(headers -> headers.getHeader("Message-ID", null));
        if (quoted.isEmpty()) {
            return bySentTo;
        }
        OptionalLong byMessageId = addresses.ofMessageId(quoted.get());
        return bySentTo.isEmpty() || bySentTo.equals(byMessageId) ? byMessageId : OptionalLong.empty();
    }

    private static OptionalLong first(Stream<OptionalLong> deliveries) {
        return deliveries.filter(OptionalLong::isPresent).findFirst().orElse(OptionalLong.empty());
    }

    /** @return the first word of a field, in small letters, without a comment behind it; empty if it is missing */
    private static String word(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.strip().split("[\\s(;]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
