package org.rundruf.localization;

import java.util.List;

/**
 * An announcement in one language, every word ready to be put into a message.
 *
 * <p>In right-to-left languages phone numbers, times, addresses and other left-to-right parts carry Unicode isolates;
 * {@link Isolates#toHtml} turns them into {@code <bdi>}.
 *
 * @param language the language of the text
 * @param origin where the words come from
 * @param title the headline
 * @param summary one or two sentences; empty if there are none
 * @param body CommonMark; empty if there is none
 * @param sms the kit's line for text messages, complete with its facts, or null
 * @param spoken the kit's spoken text; null in it if there is none
 * @param facts what is shown in the table of facts
 * @param whenShort date and time for text messages; empty if there is none
 * @param notice a line on top, or null
 * @param shorterSms what can be sent instead of {@code sms} where that is too long
 */
public record Localized(
        Language language,
        Origin origin,
        String title,
        String summary,
        String body,
        String sms,
        Spoken spoken,
        List<FactLine> facts,
        String whenShort,
        Notice notice,
        ShorterSms shorterSms) {

    /** An announcement that no kit says in fewer words. */
    public Localized(
            Language language,
            Origin origin,
            String title,
            String summary,
            String body,
            String sms,
            String voice,
            List<FactLine> facts,
            String whenShort,
            Notice notice) {
        this(language, origin, title, summary, body, sms, Spoken.of(voice), facts, whenShort, notice, ShorterSms.NONE);
    }

    /** Where the words of a translation come from. */
    public enum Origin {
        AUTHOR,
        KIT,
        MEMORY,
        MACHINE
    }

    /**
     * A line that stands above the text.
     *
     * @param language its own language, which is not that of the text
     * @param text the line
     */
    public record Notice(Language language, String text) {}

    /** @return the kit's spoken text, or null */
    public String voice() {
        return spoken.text();
    }

    /** @return the same in large print */
    public Localized inLargePrint() {
        return in(language.inLargePrint());
    }

    Localized in(Language variant) {
        return new Localized(variant, origin, title, summary, body, sms, spoken, facts, whenShort, notice, shorterSms);
    }

    /** @return the same with a line on top */
    public Localized withNotice(Notice line) {
        return new Localized(language, origin, title, summary, body, sms, spoken, facts, whenShort, line, shorterSms);
    }

    /** @return the same with another body */
    public Localized withBody(String other) {
        return new Localized(
                language, origin, title, summary, other, sms, spoken, facts, whenShort, notice, shorterSms);
    }

    /** @return the same with another headline, summary and facts */
    public Localized with(String headline, String lead, List<FactLine> table) {
        return new Localized(language, origin, headline, lead, body, sms, spoken, table, whenShort, notice, shorterSms);
    }

    /** @return the same, known to come from elsewhere */
    public Localized withOrigin(Origin other) {
        return new Localized(language, other, title, summary, body, sms, spoken, facts, whenShort, notice, shorterSms);
    }
}
