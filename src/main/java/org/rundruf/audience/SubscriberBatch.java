package org.rundruf.audience;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rundruf.audience.ImportResult.Rejected;
import org.rundruf.audience.KnownContacts.Known;

/** Decides what a batch of lines changes, given the contact points known before. */
final class SubscriberBatch {
    final List<Object[]> newSubscribers = new ArrayList<>();
    final List<Object[]> languageChanges = new ArrayList<>();
    final List<Object[]> newContacts = new ArrayList<>();
    final List<Object[]> resumedContacts = new ArrayList<>();
    final List<Object[]> subscriptions = new ArrayList<>();
    final List<Object[]> consents = new ArrayList<>();
    final List<Rejected> rejected = new ArrayList<>();

    private final Map<Contact, Known> known;
    private final Preferences preferences;
    private final IdBlock subscriberIds;
    private final IdBlock contactIds;
    private final OffsetDateTime now;
    private final String how;

    SubscriberBatch(
            Map<Contact, Known> known,
            Preferences preferences,
            IdBlock subscriberIds,
            IdBlock contactIds,
            Clock clock,
            String how) {
        this.known = known;
        this.preferences = preferences;
        this.subscriberIds = subscriberIds;
        this.contactIds = contactIds;
        this.now = OffsetDateTime.now(clock);
        this.how = how;
    }

    int imported() {
        return newSubscribers.size();
    }

    void add(SubscriberLine line) {
        List<Long> subscribers = line.contacts().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Known::subscriber)
                .distinct()
                .toList();
        if (subscribers.size() > 1) {
            rejected.add(new Rejected(line.line(), "", joins(line)));
        } else {
            long subscriber = subscribers.isEmpty() ? newSubscriber(line) : known(line, subscribers.get(0));
            line.contacts().forEach(contact -> contact(subscriber, contact, line));
            line.topics().forEach(topic -> subscriptions.add(new Object[] {line.quarter(), topic, subscriber}));
        }
    }

    private long newSubscriber(SubscriberLine line) {
        long id = subscriberIds.next();
        newSubscribers.add(new Object[] {id, preferences.id(line.languages()), now});
        return id;
    }

    private long known(SubscriberLine line, long subscriber) {
        if (!line.languages().isEmpty()) {
            languageChanges.add(new Object[] {preferences.id(line.languages()), subscriber});
        }
        return subscriber;
    }

    private void contact(long subscriber, Contact contact, SubscriberLine line) {
        Known stored = known.computeIfAbsent(contact, c -> newContact(subscriber, c));
        if (isAgreedAgain(stored, line)) {
            resumedContacts.add(new Object[] {stored.id()});
        }
        consents.add(new Object[] {stored.id(), line.consentedAt(), true, line.source(), how});
    }

    private Known newContact(long subscriber, Contact contact) {
        long id = contactIds.next();
        newContacts.add(new Object[] {id, subscriber, contact.channel().code(), contact.address()});
        return new Known(id, subscriber, null);
    }

    /** Only a consent younger than the stop counts: an old list must not bring anybody back. */
    private static boolean isAgreedAgain(Known contact, SubscriberLine line) {
        return contact.stoppedAt() != null && line.consentedAt().isAfter(contact.stoppedAt());
    }

    private String joins(SubscriberLine line) {
        return "belongs to different subscribers: "
                + String.join(
                        ", ",
                        line.contacts().stream()
                                .filter(known::containsKey)
                                .map(Contact::address)
                                .toList());
    }
}
