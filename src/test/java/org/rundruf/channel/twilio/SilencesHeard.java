package org.rundruf.channel.twilio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Conversations;
import org.rundruf.audience.Writer;

/** Keeps who, as the provider says, did not write lately, in memory. */
final class SilencesHeard implements Conversations {
    private final List<Long> contacts = new CopyOnWriteArrayList<>();

    List<Long> contacts() {
        return contacts;
    }

    @Override
    public boolean heard(Channel channel, String address) {
        throw new UnsupportedOperationException("a provider that is spoken to passes on no messages");
    }

    @Override
    public Optional<Writer> find(Channel channel, String address) {
        throw new UnsupportedOperationException("a provider that is spoken to passes on no messages");
    }

    @Override
    public void forget(long contact) {
        contacts.add(contact);
    }
}
