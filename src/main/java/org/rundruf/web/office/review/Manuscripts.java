package org.rundruf.web.office.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.checks.Repair;
import org.rundruf.localization.review.Bitext;
import org.rundruf.localization.review.Inspection;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.rundruf.localization.review.Unit;
import org.rundruf.localization.review.UnknownLanguage;
import org.springframework.stereotype.Component;

/** Brings what is stored, or what somebody typed, on the desk. */
@Component
class Manuscripts {
    private final Translations translations;
    private final Localizer localizer;
    private final Languages languages;
    private final Inspection inspection;
    private final Announcements announcements;

    Manuscripts(
            Translations translations,
            Localizer localizer,
            Languages languages,
            Inspection inspection,
            Announcements announcements) {
        this.translations = translations;
        this.localizer = localizer;
        this.languages = languages;
        this.inspection = inspection;
        this.announcements = announcements;
    }

    /** @return the tag of the language that it was written in */
    String source(Announcement version) {
        return languages.canonical(version.document().language());
    }

    /**
     * @param whole whether each part is in one piece
     * @throws UnknownLanguage if the announcement is not wanted in it
     */
    Manuscript stored(Announcement version, String tag, boolean whole) {
        Translation stored = translation(version, tag);
        Text text = Optional.ofNullable(stored.text())
                .or(() -> localizer.drafts(version).in(tag).map(Texts::plain))
                .orElse(Texts.NOTHING);
        Bitext bitext = bitext(version);
        List<Unit> units = whole ? bitext.whole(text) : bitext.beside(text, languages.find(tag));
        return manuscript(version, stored, bitext, units);
    }

    /**
     * @param typed what was typed, under the names of its units
     * @param seen the number of the version that stood beside it: its sentences are those that the names mean
     */
    Manuscript typed(Announcement version, String tag, Map<String, String> typed, int seen) {
        Translation stored = translation(version, tag);
        Bitext bitext = bitext(version);
        if (seen == version.version()) {
            return manuscript(version, stored, bitext, bitext.filled(typed));
        }
        Bitext then = announcements.history(version.id()).stream()
                .filter(other -> other.version() == seen)
                .findFirst()
                .map(this::bitext)
                .orElse(bitext);
        Text text = then.join(then.filled(typed));
        return manuscript(version, stored, bitext, bitext.beside(text, languages.find(tag)));
    }

    /** @return the same with a repair made in the sentence that it is about */
    Manuscript mended(Manuscript before, Repair repair) {
        List<Unit> units = before.units().stream()
                .map(unit -> before.holds(unit, repair) ? mended(before, unit, repair) : unit)
                .toList();
        return manuscript(before.version(), before.stored(), before.bitext(), units);
    }

    private static Unit mended(Manuscript before, Unit unit, Repair repair) {
        int start = before.start(unit);
        Repair inUnit = new Repair(repair.part(), repair.start() - start, repair.end() - start, repair.replacement());
        return new Unit(unit.part(), unit.from(), unit.to(), unit.source(), inUnit.applyTo(unit.text()));
    }

    private Manuscript manuscript(Announcement version, Translation stored, Bitext bitext, List<Unit> units) {
        String tag = stored.language();
        Text text = bitext.join(units);
        return new Manuscript(
                version,
                languages.find(source(version)),
                languages.find(tag),
                stored,
                bitext,
                units,
                text.isEmpty() ? List.of() : inspection.findings(version, text, tag));
    }

    private Translation translation(Announcement version, String tag) {
        Translation stored = translations.of(version).get(tag);
        if (stored == null) {
            throw new UnknownLanguage("'" + version.id() + "' is not wanted in '" + tag + "'.");
        }
        return stored;
    }

    private Bitext bitext(Announcement version) {
        Optional<Localized> words = localizer.source(version);
        return Bitext.of(
                words.map(Texts::plain).orElse(Texts.NOTHING),
                words.map(Localized::language).orElseGet(() -> languages.find(source(version))));
    }
}
