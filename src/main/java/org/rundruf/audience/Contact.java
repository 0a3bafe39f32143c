package org.rundruf.audience;

import org.rundruf.announcement.Channel;

/** @param address E.164 number or e-mail address, normalised */
record Contact(Channel channel, String address) {}
