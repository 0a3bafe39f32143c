package org.rundruf.sandbox.page;

import java.util.List;

/**
 * A phone with what is on its screen.
 *
 * @param id names it on the page
 * @param kind {@code sms} or {@code whatsapp}
 * @param number E.164
 * @param shownNumber as people write it
 * @param city the number it was written to from, E.164
 * @param shownCity the same as people write it
 * @param bubbles the oldest first, as on a real screen
 */
record PhoneView(
        String id,
        String kind,
        String number,
        String shownNumber,
        String city,
        String shownCity,
        List<Bubble> bubbles) {}
