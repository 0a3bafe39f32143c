package org.rundruf.channel.inbound;

import org.rundruf.audience.InboundMessage.Kind;

/**
 * A word by which somebody stops their messages or has them back.
 *
 * @param kind stop or start
 * @param word as it stands in the table
 * @param language tag of the language it belongs to, or null
 * @param isTwilios true if Twilio knows it as well and answers text messages with it itself
 */
record Keyword(Kind kind, String word, String language, boolean isTwilios) {}
