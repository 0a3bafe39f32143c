package org.rundruf.print;

import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;

/**
 * The flyers or posters of one announcement for the print shop.
 *
 * @param id names its folder in the tray
 * @param announcement the announcement's id
 * @param version the announcement's version
 * @param versionKey the version's number in the database
 * @param channel flyer or poster
 * @param state where it stands
 * @param replaces the order of an earlier version that it replaces, or null
 * @param createdAt when it was asked for
 * @param reason why it is held or not handed over yet, or null
 */
public record PrintOrder(
        String id,
        String announcement,
        int version,
        long versionKey,
        Channel channel,
        PrintOrderState state,
        String replaces,
        OffsetDateTime createdAt,
        String reason) {

    /** @return the id of an announcement's order on a channel */
    public static String idOf(Announcement announcement, Channel channel) {
        return announcement.id() + "-v" + announcement.version() + "-" + channel.tag();
    }

    /** @return the number printed at the foot of its sheets, such as {@code 2026-114} */
    public String number() {
        return number(createdAt, versionKey);
    }

    /** @return the number of the sheets of a version whose order is asked for at that time */
    public static String number(OffsetDateTime asked, long versionKey) {
        return asked.getYear() + "-" + versionKey;
    }
}
