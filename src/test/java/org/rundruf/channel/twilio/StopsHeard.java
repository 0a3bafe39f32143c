package org.rundruf.channel.twilio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Subscriptions;

/** Keeps who asked to stop, in memory. */
public final class StopsHeard implements Subscriptions {
    private final List<Long> contacts = new CopyOnWriteArrayList<>();
    private final List<String> addresses = new CopyOnWriteArrayList<>();

    public List<Long> contacts() {
        return contacts;
    }

    /** @return as {@code sms +49…} */
    public List<String> addresses() {
        return addresses;
    }

    @Override
    public boolean stop(long contact, String reason) {
        return contacts.add(contact);
    }

    @Override
    public boolean stopByAddress(Channel channel, String address, String reason) {
        return addresses.add(channel.tag() + " " + address);
    }

    @Override
    public boolean resume(long contact, String reason) {
        return contacts.remove(contact);
    }

    @Override
    public boolean isStopped(long contact) {
        return contacts.contains(contact);
    }

    @Override
    public Optional<String> maskedAddress(long contact) {
        return Optional.empty();
    }
}
