package org.rundruf.localization.review;

import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.ReviewState;

/**
 * One language of one version of an announcement.
 *
 * @param version the version's key
 * @param language BCP 47 tag, as the hub writes it
 * @param state where it stands
 * @param origin where the words come from, or null if there are none
 * @param text the words; null if there are none, or if the document or its kit has them
 * @param hands who wrote and who approved it
 * @param basis the source text that it belongs to
 * @param progress what machines did for it
 * @param errors how many findings block its approval
 * @param revision grows with every change
 */
public record Translation(
        long version,
        String language,
        ReviewState state,
        Origin origin,
        Text text,
        Hands hands,
        Basis basis,
        Progress progress,
        int errors,
        int revision) {

    static Translation missing(long version, String language, Basis basis, Progress progress) {
        return new Translation(version, language, ReviewState.MISSING, null, null, Hands.NOBODY, basis, progress, 0, 0);
    }

    /** @return text that a kit has; it was reviewed once for all */
    static Translation kit(long version, String language, Basis basis) {
        return new Translation(
                version, language, ReviewState.APPROVED, Origin.KIT, null, Hands.NOBODY, basis, Progress.NONE, 0, 0);
    }

    /** @param words null for the language in which the announcement was written */
    static Translation announced(long version, String language, Text words, String author, Basis basis, int errors) {
        return new Translation(
                version,
                language,
                ReviewState.PENDING,
                Origin.AUTHOR,
                words,
                Hands.announced(author),
                basis,
                Progress.NONE,
                errors,
                0);
    }

    /** @return true if somebody has to read it before it may go out */
    public boolean isOpen() {
        return state == ReviewState.DRAFT || state == ReviewState.PENDING;
    }

    /** @return true if no person wrote or approved it */
    boolean isUnreadMachineText() {
        return isOpen() && (origin == Origin.MACHINE || origin == Origin.MEMORY);
    }

    /** @return true if it waits for nothing but the announcement's approval */
    boolean isApprovedWithAnnouncement() {
        return state == ReviewState.PENDING && hands.withAnnouncement() && errors == 0;
    }

    /** @return true if these are its words, and they are a person's to approve or approved */
    boolean says(Text words) {
        return words.equals(text) && (state == ReviewState.PENDING || state == ReviewState.APPROVED);
    }

    Translation filled(Text words, String user, Basis saying, int found) {
        return new Translation(
                version,
                language,
                ReviewState.PENDING,
                Origin.AUTHOR,
                words,
                Hands.of(user),
                saying,
                progress.over(),
                found,
                revision);
    }

    Translation drafted(ReviewState as, Origin from, Text words, int found, Progress made) {
        return new Translation(version, language, as, from, words, Hands.NOBODY, basis, made, found, revision);
    }

    Translation approved(Hands by) {
        return new Translation(
                version, language, ReviewState.APPROVED, origin, text, by, basis, progress, errors, revision);
    }

    Translation with(Progress next) {
        return new Translation(version, language, state, origin, text, hands, basis, next, errors, revision);
    }

    /** @return the same, with its first revision in a later version */
    Translation from(int first) {
        return new Translation(version, language, state, origin, text, hands, basis, progress, errors, first);
    }

    /** @return as it stands once it is written down */
    Translation saved() {
        return new Translation(version, language, state, origin, text, hands, basis, progress, errors, revision + 1);
    }

    /** @return without its text, to be translated from that source */
    Translation emptied(Basis from, Progress next) {
        return new Translation(
                version, language, ReviewState.MISSING, null, null, Hands.NOBODY, from, next, 0, revision);
    }
}
