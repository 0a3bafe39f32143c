package org.rundruf.audience;

import java.util.List;
import org.rundruf.announcement.Channel;

/** By which channels people can subscribe themselves: those on which their address can be asked first. */
public interface SignUpChannels {

    /** @return personal channels, the usual one in front */
    List<Channel> offered();
}
