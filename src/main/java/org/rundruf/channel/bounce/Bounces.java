package org.rundruf.channel.bounce;

import java.util.Optional;
import java.util.OptionalLong;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.audience.Subscriptions;
import org.rundruf.channel.mail.StatusTable;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.rundruf.localization.LocalizationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a returned e-mail changes: the delivery, and the address if nothing will ever arrive there. */
@Component
public class Bounces {
    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    private final MailReportReader reader;
    private final StatusTable statuses;
    private final Ledger ledger;
    private final Subscriptions subscriptions;
    private final PersonalMails people;
    private final Inbox inbox;
    private final LocalizationSettings settings;

    Bounces(
            MailReportReader reader,
            StatusTable statuses,
            Ledger ledger,
            Subscriptions subscriptions,
            PersonalMails people,
            Inbox inbox,
            LocalizationSettings settings) {
        this.reader = reader;
        this.statuses = statuses;
        this.ledger = ledger;
        this.subscriptions = subscriptions;
        this.people = people;
        this.inbox = inbox;
        this.settings = settings;
    }

    /**
     * Applies a report.
     *
     * @param raw the whole e-mail
     * @return false if it is no report about an e-mail of ours, and no person wrote it
     */
    public boolean receive(byte[] raw) {
        Optional<MailReport> report = reader.read(raw);
        OptionalLong delivery = report.map(MailReport::delivery).orElse(OptionalLong.empty());
        boolean isOurs =
                delivery.isPresent() && ledger.contact(delivery.getAsLong()).isPresent();
        if (isOurs) {
            apply(report.get(), delivery.getAsLong());
        } else if (people.keep(raw)) {
            return true;
        } else {
            LOG.warn("A mail in the mailbox for bounces is no report about an e-mail of ours; it was left alone.");
        }
        return isOurs;
    }

    private void apply(MailReport report, long delivery) {
        switch (report.kind()) {
            case FAILED -> failed(report.status(), delivery);
            case DELIVERED -> ledger.receipt(delivery, DeliveryState.DELIVERED, null, null);
            case COMPLAINT -> ledger.contact(delivery).ifPresent(contact -> complained(contact, delivery));
            case DELAYED -> LOG.debug("Delivery {} is delayed", delivery);
        }
    }

    /** Their address is not for the office to see: nobody can be answered there any more. */
    private void complained(long contact, long delivery) {
        subscriptions.stop(contact, "complaint");
        inbox.keep(new InboundMessage(
                "complaint-" + delivery,
                Channel.EMAIL,
                "#" + contact,
                contact,
                "",
                settings.defaultLanguage(),
                InboundMessage.Kind.COMPLAINT));
    }

    private void failed(String status, long delivery) {
        StatusTable.Meaning meaning = statuses.of(status);
        String reason = ("bounced " + status).strip() + ": " + meaning.reason();
        ledger.receipt(delivery, DeliveryState.FAILED, null, reason);
        if (meaning.fate() == StatusTable.Fate.GONE) {
            ledger.contact(delivery).ifPresent(contact -> subscriptions.stop(contact, reason));
        }
    }
}
