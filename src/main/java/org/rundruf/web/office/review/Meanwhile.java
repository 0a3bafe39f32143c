package org.rundruf.web.office.review;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Text;
import org.rundruf.localization.review.Translation;
import org.rundruf.web.office.Person;

/**
 * What somebody else wrote while this was typed.
 *
 * @param who saved or approved it
 * @param isSelf whether that was the same person, in another window
 */
record Meanwhile(String who, boolean isApproved, boolean isSelf, List<Difference> differences) {

    static Meanwhile of(Translation now, Manuscript typed, Person person) {
        Text theirs = Optional.ofNullable(now.text()).orElse(Texts.NOTHING);
        String who =
                Optional.ofNullable(now.hands().reviewer()).orElse(now.hands().writer());
        return new Meanwhile(
                who,
                now.hands().reviewer() != null,
                person.name().equals(who),
                Texts.PARTS.stream()
                        .map(part -> new Difference(part, Texts.part(theirs, part), typed.text(part)))
                        .filter(Difference::isOne)
                        .toList());
    }

    /** @param mine what was typed */
    record Difference(String part, String theirs, String mine) {
        boolean isOne() {
            return !theirs.equals(mine);
        }
    }
}
