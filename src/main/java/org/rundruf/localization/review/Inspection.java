package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.Severity;
import org.rundruf.localization.checks.TranslationChecks;
import org.springframework.stereotype.Component;

/** Looks at translations as a reviewer does. */
@Component
public class Inspection {
    /** Rules that bind machines, and of which an author may know better. */
    private static final Set<String> LIBERTIES = Set.of("glossary", "place", "identical", "untranslated");

    private final TranslationChecks checks;
    private final Sources sources;
    private final Announcements announcements;

    Inspection(TranslationChecks checks, Sources sources, Announcements announcements) {
        this.checks = checks;
        this.sources = sources;
        this.announcements = announcements;
    }

    /** @return what the checks find in a stored text; nothing if the document or its kit has the words */
    public List<Finding> findings(Announcement version, Translation translation) {
        return sources.of(version)
                .filter(source -> translation.text() != null)
                .map(source -> findings(source, translation.text(), translation.language()))
                .orElse(List.of());
    }

    /** @return what the checks find in a text that is not stored; nothing if there is no source to compare it with */
    public List<Finding> findings(Announcement version, Text text, String language) {
        return sources.of(version)
                .map(source -> findings(source, text, language))
                .orElse(List.of());
    }

    /** @return what has changed in the source since the translation agreed with it; nothing if it still does */
    public List<Change> changes(Announcement version, Translation translation) {
        return translation.state() == ReviewState.OUTDATED
                ? sources.of(version)
                        .flatMap(now -> sources.of(announcements.version(
                                        translation.basis().version()))
                                .map(then -> changes(then, now)))
                        .orElse(List.of())
                : List.of();
    }

    static List<Change> changes(Source then, Source now) {
        List<Change> changes = new ArrayList<>(then.segments().changesTo(now.segments()));
        FactChange.between(then.facts(), now.facts()).stream()
                .map(fact -> new Change("facts." + fact.name(), shown(fact.before()), shown(fact.after())))
                .forEach(changes::add);
        return changes;
    }

    private static String shown(Object value) {
        return value == null ? null : value.toString();
    }

    /** The checks see the words as readers will, with a kit's where the text has none. */
    private List<Finding> findings(Source source, Text text, String language) {
        List<Finding> findings = new ArrayList<>(checks.isolates(text, sources.language(language)));
        findings.addAll(sources.words(source.version(), text, language)
                .map(words -> findings(source, Source.plain(words), words.language()))
                .orElseGet(() -> findings(source, text, sources.language(language))));
        return findings;
    }

    private List<Finding> findings(Source source, Text words, Language language) {
        return checks.check(source.text(), source.language(), words, language, source.facts());
    }

    /** @return how many findings block the approval of that text */
    int errors(Source source, Text text, String language) {
        return blocking(findings(source, text, language)).size();
    }

    /**
     * An author may leave out what the facts say anyway, and knows names; what contradicts the source is stopped.
     *
     * @return how many findings keep an author's text back although somebody approved its announcement
     */
    int contradictions(Source source, Text text, String language) {
        return (int) blocking(findings(source, text, language)).stream()
                .filter(finding -> !finding.rule().endsWith(".missing") && !LIBERTIES.contains(finding.rule()))
                .count();
    }

    /** @return those that block an approval */
    static List<Finding> blocking(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
