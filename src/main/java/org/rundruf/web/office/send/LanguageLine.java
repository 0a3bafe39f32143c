package org.rundruf.web.office.send;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the readers of one language will get.
 *
 * @param tag BCP 47
 * @param name in itself
 * @param direction {@code ltr} or {@code rtl}
 * @param state missing, draft, pending, approved or outdated
 * @param title in plain text; null if there is no text
 * @param instead the language that its readers get instead, in the interface's; null if they get their own
 * @param channels people by personal channel
 * @param segments of each text message; null if there are none
 * @param price of all of them; null if there are none
 */
record LanguageLine(
        String tag,
        String name,
        String direction,
        String state,
        String title,
        String instead,
        Map<String, Integer> channels,
        Integer segments,
        BigDecimal price) {}
