package org.rundruf.web.pages;

import java.util.List;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Localized;

/**
 * An announcement on a page.
 *
 * @param href its own page
 * @param topic what it is about
 * @param urgency how urgent it is
 * @param text its words
 * @param corrected HTML that says since when this version replaces an earlier one, or null
 */
public record Entry(String href, Topic topic, Urgency urgency, Localized text, String corrected) {

    /** @return true if the page says how urgent it is */
    public boolean isPressing() {
        return urgency.compareTo(Urgency.NORMAL) > 0;
    }

    /** @return when and where: what one has to see at a glance */
    public List<FactLine> getKey() {
        return text.facts().stream()
                .filter(fact -> fact.kind() == Kind.WHEN || fact.kind() == Kind.WHERE)
                .toList();
    }

    /** @return whom to call, or null */
    public FactLine getPhone() {
        return text.facts().stream()
                .filter(fact -> fact.kind() == Kind.PHONE)
                .findFirst()
                .orElse(null);
    }
}
