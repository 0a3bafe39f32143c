package org.rundruf.channel.inbound;

import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Conversations;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.InboundMessage.Kind;
import org.rundruf.audience.Inbox;
import org.rundruf.audience.Subscriptions;
import org.rundruf.audience.Writer;
import org.rundruf.delivery.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody wrote to the city. Keeping the message and a stop are one transaction, so that a message that is handed in again
 * after a fault is either new or done. What waits in the ledger follows at once, and if that fails when its turn comes.
 */
@Component
public class Inbound {
    private final Inbox inbox;
    private final Conversations conversations;
    private final Subscriptions subscriptions;
    private final Ledger ledger;
    private final Keywords keywords;
    private final Answers answers;
    private final TransactionTemplate transaction;

    Inbound(
            Inbox inbox,
            Conversations conversations,
            Subscriptions subscriptions,
            Ledger ledger,
            Keywords keywords,
            Answers answers,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.keywords = keywords;
        this.answers = answers;
        this.transaction = transaction;
    }

    /** @param form a message as Twilio posts it. @return what to answer, as TwiML */
    public String receive(Map<String, String> form) {
        Received message = Received.of(form);
        Optional<Writer> writer = conversations.find(message.channel(), message.address());
        Optional<Keyword> keyword = keywords.find(message);
        Optional<String> answer = transaction.execute(status -> answer(message, writer, keyword));
        if (writer.isPresent() && subscriptions.isStopped(writer.get().contact())) {
            ledger.stop(message.channel(), writer.get().contact(), "stopped");
        }
        return Twiml.of(answer);
    }

    private Optional<String> answer(Received message, Optional<Writer> writer, Optional<Keyword> keyword) {
        String language = answers.language(writer, keyword);
        if (!keep(message, writer, keyword, language)) {
            return Optional.empty();
        }
        if (message.channel() == Channel.WHATSAPP) {
            conversations.heard(message.channel(), message.address());
        }
        return keyword.map(word -> obey(word, message, writer, language)).orElseGet(() -> pointer(message, language));
    }

    private boolean keep(Received message, Optional<Writer> writer, Optional<Keyword> keyword, String language) {
        return inbox.keep(new InboundMessage(
                message.reference(),
                message.channel(),
                message.address(),
                writer.map(Writer::contact).orElse(null),
                message.text(),
                language,
                keyword.map(Keyword::kind).orElse(Kind.MESSAGE)));
    }

    private Optional<String> obey(Keyword word, Received message, Optional<Writer> writer, String language) {
        boolean isStop = word.kind() == Kind.STOP;
        writer.ifPresent(known -> {
            if (isStop) {
                subscriptions.stop(known.contact(), word.word());
            } else {
                subscriptions.resume(known.contact(), word.word());
            }
        });
        if (isAnsweredByTwilio(word, message)) {
            return Optional.empty();
        }
        if (!isStop && writer.isEmpty()) {
            return pointer(message, language);
        }
        return Optional.of(isStop ? answers.stopped(language) : answers.started(language));
    }

    /** On WhatsApp only where Advanced Opt-Out is set up, in text messages always. */
    private static boolean isAnsweredByTwilio(Keyword word, Received message) {
        return !message.optOut().isEmpty() || word.isTwilios() && message.channel() == Channel.SMS;
    }

    private Optional<String> pointer(Received message, String language) {
        boolean isDue = message.optOut().isEmpty()
                && message.isFromNumber()
                && inbox.mayPoint(message.channel(), message.address());
        return isDue ? Optional.of(answers.pointer(language)) : Optional.empty();
    }
}
