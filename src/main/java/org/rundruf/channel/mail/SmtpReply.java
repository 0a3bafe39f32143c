package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import java.util.Objects;
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
 */
record SmtpReply(int code, String command) {

    static SmtpReply of(MessagingException failure) {
        return chain(failure)
                .map(SmtpReply::single)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner.code > 0 || outer.code <= 0 ? inner : outer)
                .orElse(new SmtpReply(-1, ""));
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
            return new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()));
        }
        if (e instanceof SMTPSenderFailedException refused) {
            return new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()));
        }
        return e instanceof SMTPSendFailedException refused
                ? new SmtpReply(refused.getReturnCode(), verb(refused.getCommand()))
                : null;
    }

    private static String verb(String command) {
        return command == null ? "" : command.strip().split("[ :]", 2)[0];
    }
}
