package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What the server said to which command, dug out of Jakarta Mail's exceptions: the outer one says "Invalid Addresses"
 * even for a mailbox that is only busy.
 *
 * @param code of RFC 5321, or -1 if the connection broke
 * @param command the verb it answered, such as {@code RCPT}; empty if that is not known
 * @param status enhanced status code (RFC 2034) such as {@code 5.1.1}; empty if none was told
 */
record SmtpReply(int code, String command, String status) {
    private static final Pattern STATUS = Pattern.compile("\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    static SmtpReply of(MessagingException failure) {
        return chain(failure)
                .map(SmtpReply::single)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner.code > 0 || outer.code <= 0 ? inner : outer)
                .orElse(new SmtpReply(-1, "", ""));
    }

    /** @return true if the message cannot have been taken: it broke off before the text was sent */
    boolean isBeforeData() {
        return command.equals("MAIL") || command.equals("RCPT") || command.equals("RSET");
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                Objects::nonNull,
                e -> e instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    private static SmtpReply single(Exception e) {
        if (e instanceof SMTPAddressFailedException refused) {
            return new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()), status(refused));
        }
        if (e instanceof SMTPSenderFailedException refused) {
            return new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()), status(refused));
        }
        return e instanceof SMTPSendFailedException refused
                ? new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()), status(refused))
                : null;
    }

    private static String status(MessagingException refused) {
        Matcher found = STATUS.matcher(Objects.toString(refused.getMessage(), ""));
        return found.find() ? found.group(1) : "";
    }

    private static String verb(String command) {
        return command == null ? "" : command.strip().split("[ :]", 2)[0];
    }
}
