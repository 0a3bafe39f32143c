package org.rundruf.channel;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;

/**
 * An announcement as one person looks at it on their own telephone or in their own mailbox.
 *
 * @param text the language that is looked at
 * @param context what the message says besides
 * @param channel one of the personal ones
 * @param address E.164 number or e-mail address
 * @param mark how it says that it is a test
 */
public record TestMessage(
        Announcement announcement, Localized text, MessageContext context, Channel channel, String address, Mark mark) {

    /**
     * What stands on top of a test.
     *
     * @param line a line of its own
     * @param subject what an e-mail's subject begins with, without a space at the end
     * @param language of both
     */
    public record Mark(String line, String subject, Language language) {}
}
