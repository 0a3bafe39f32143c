package org.rundruf.web.office.send;

import java.io.Serializable;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.Fate;
import org.rundruf.web.office.watch.Failures;

/**
 * What became of a test.
 *
 * @param answer sent, refused or unclear
 * @param channel tag of the channel
 * @param address where it went
 * @param words key of why it was refused, or null
 * @param detail the provider's own words for that, or null
 */
record TestResult(String answer, String channel, String address, String words, String detail) implements Serializable {

    static TestResult of(Fate fate, Channel channel, String address) {
        if (fate.isSent()) {
            return new TestResult("sent", channel.tag(), address, null, null);
        }
        String refusal = fate.refusal();
        return refusal == null
                ? new TestResult("unclear", channel.tag(), address, null, null)
                : new TestResult("refused", channel.tag(), address, Failures.words(refusal), refusal);
    }
}
