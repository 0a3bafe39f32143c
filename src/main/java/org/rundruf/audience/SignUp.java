package org.rundruf.audience;

import org.rundruf.announcement.Channel;

/**
 * What somebody asks for on a page.
 *
 * @param channel one of the personal ones
 * @param address E.164 number or e-mail address, as {@link TypedAddresses} makes it
 * @param language the tag of the language that messages are wanted in
 * @param quarter the quarter's id
 * @param topic the topic's code; 0 for all
 * @param wording the text that the person agreed to
 */
public record SignUp(Channel channel, String address, String language, String quarter, int topic, String wording) {}
