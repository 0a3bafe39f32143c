package org.rundruf.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.testing.Databases.Address;

/** The ledger of a hub that is not running, read where it lies. */
final class LedgerFile {
    private final Address address;

    LedgerFile(Address address) {
        this.address = address;
    }

    /** @return the state of each delivery of a channel, by the address it goes to */
    Map<String, DeliveryState> states(Channel channel) {
        String sql = "SELECT c.address, d.state FROM delivery d JOIN contact_point c ON c.id = d.contact"
                + " WHERE d.channel = " + channel.code();
        Map<String, DeliveryState> states = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                states.put(rows.getString(1), DeliveryState.of(rows.getInt(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return states;
    }
}
