package org.rundruf.web.office.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.review.SinceApproval;
import org.rundruf.localization.review.Unit;
import org.rundruf.localization.review.WordChanges;
import org.rundruf.web.office.compose.Fault;

/** The parts of a manuscript as they are shown. */
final class Parts {
    private final Manuscript manuscript;
    private final Placing placing;
    private final SinceApproval since;
    private final Manuscript unrepaired;
    private final List<Fault> faults;
    private final Locale reader;

    /**
     * @param unrepaired how it was before a repair; null if there was none
     * @param faults why it was not saved
     */
    Parts(Manuscript manuscript, SinceApproval since, Manuscript unrepaired, List<Fault> faults, Locale reader) {
        this.manuscript = manuscript;
        this.placing = new Placing(manuscript);
        this.since = since;
        this.unrepaired = unrepaired;
        this.faults = faults;
        this.reader = reader;
    }

    List<Part> all() {
        return Texts.PARTS.stream()
                .map(this::part)
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private Part part(String name) {
        List<Row> rows = manuscript.units().stream()
                .filter(unit -> unit.part().equals(name))
                .map(this::row)
                .toList();
        return new Part(
                name,
                rows,
                notes(placing.about(name)),
                since.source().stream()
                        .filter(change -> change.part().equals(name) && change.after() == null)
                        .map(change -> change.before())
                        .toList(),
                faults.stream()
                        .filter(fault -> fault.field().equals(name))
                        .map(Fault::text)
                        .toList());
    }

    private Row row(Unit unit) {
        Optional<List<Piece>> changed = new Marks(since.own(), manuscript.language()).in(unit.part(), unit.text());
        Optional<List<Piece>> repaired = repaired(unit);
        return new Row(
                unit.name(),
                new Marks(since.source(), manuscript.source())
                        .in(unit.part(), unit.source())
                        .orElseGet(() -> Piece.plain(unit.source())),
                unit.text(),
                repaired.or(() -> changed).orElseGet(() -> found(unit)),
                repaired.isPresent() || changed.isPresent(),
                repaired.isPresent(),
                faults.stream().anyMatch(fault -> fault.field().equals(unit.name())),
                notes(placing.at(unit)));
    }

    private Optional<List<Piece>> repaired(Unit unit) {
        return Optional.ofNullable(unrepaired).stream()
                .flatMap(before -> before.units().stream())
                .filter(before ->
                        before.name().equals(unit.name()) && !before.text().equals(unit.text()))
                .findFirst()
                .map(before -> Piece.of(WordChanges.between(
                        before.text(), unit.text(), manuscript.language().locale())));
    }

    private List<Note> notes(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> Note.of(finding, manuscript, reader))
                .toList();
    }

    /** @return the text of the unit with the places marked that the checks name */
    private List<Piece> found(Unit unit) {
        int start = manuscript.start(unit);
        return new FoundPlaces(unit.text(), start)
                .marked(placing.at(unit).stream()
                        .filter(finding -> Repairs.isPlaced(finding, manuscript.text(unit.part())))
                        .toList());
    }
}
