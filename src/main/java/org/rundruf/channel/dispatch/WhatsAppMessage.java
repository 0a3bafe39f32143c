package org.rundruf.channel.dispatch;

import java.util.Map;

/**
 * A WhatsApp message before it has a recipient.
 *
 * @param text the text, for people who wrote lately
 * @param template the sid of the approved content template, for everybody, or null
 * @param variables what the template's numbered places are filled with: 1 title, 2 summary, 3 link
 */
public record WhatsAppMessage(String text, String template, Map<String, String> variables) {}
