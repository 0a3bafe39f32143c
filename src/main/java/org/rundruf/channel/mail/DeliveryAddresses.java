package org.rundruf.channel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.audience.DeliveryMarks;
import org.rundruf.delivery.Delivery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a delivery stands in what a mail server sees: in the address that a bounce goes to (VERP, with the subaddress of
 * RFC 5233) and in the Message-ID, which is the same at every attempt. By either it is found again.
 */
@Component
public class DeliveryAddresses {
    private static final Pattern RETURN_PATH = Pattern.compile("\\+(\\d{1,18})-([0-9a-fA-F]{16})@");
    private static final Pattern MESSAGE_ID = Pattern.compile("<(\\d{1,18})\\.([0-9a-f]{16})@[^<>@]+>");

    private final DeliveryMarks marks;
    private final String host;
    private final String bounces;

    /** @throws IllegalArgumentException if one of the addresses is none */
    DeliveryAddresses(
            DeliveryMarks marks,
            @Value("${rundruf.mail.from}") String from,
            @Value("${rundruf.mail.bounces:}") String bounces) {
        this.marks = marks;
        this.host = address("rundruf.mail.from", from).replaceFirst(".*@", "");
        this.bounces = bounces.isBlank() ? null : address("rundruf.mail.bounces", bounces);
    }

    /** @return where this delivery's bounce goes, or null for the sender's address */
    String returnPath(Delivery delivery) {
        return bounces == null
                ? null
                : bounces.replaceFirst("@", "+" + delivery.id() + "-" + marks.mark(delivery.id()) + "@");
    }

    String messageId(Delivery delivery) {
        return "<" + delivery.id() + "." + marks.mark(delivery.id()) + "@" + host + ">";
    }

    /** @param address of whom a bounce went to, or a header with it. @return the delivery, or empty if it is none of ours */
    public OptionalLong ofReturnPath(String address) {
        return find(RETURN_PATH, address);
    }

    /** @param messageId a header's value. @return the delivery, or empty if it is none of ours */
    public OptionalLong ofMessageId(String messageId) {
        return find(MESSAGE_ID, messageId);
    }

    private OptionalLong find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() && marks.isMark(Long.parseLong(found.group(1)), found.group(2))
                ? OptionalLong.of(Long.parseLong(found.group(1)))
                : OptionalLong.empty();
    }

    private static String address(String setting, String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            parsed.validate();
            return parsed.getAddress();
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    setting + ": '" + address + "' is no address; give one such as news@city.example", e);
        }
    }
}
