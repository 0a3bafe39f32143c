package org.rundruf.channel.mail;

import javax.sql.DataSource;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Marks;
import org.rundruf.delivery.Delivery;

/** What mail servers see of a delivery, for tests of what they send back. */
public final class Addresses {
    private Addresses() {}

    public static DeliveryAddresses of(DataSource database) {
        return new DeliveryAddresses(Marks.of(database), "Stadt <news@city.example>", "bounces@city.example");
    }

    public static String returnPath(DeliveryAddresses addresses, long delivery) {
        return addresses.returnPath(delivery(delivery));
    }

    public static String messageId(DeliveryAddresses addresses, long delivery) {
        return addresses.messageId(delivery(delivery));
    }

    private static Delivery delivery(long id) {
        return new Delivery(id, 1, Channel.EMAIL, 1, 1, "resident@example.org", "de", null, null);
    }
}
