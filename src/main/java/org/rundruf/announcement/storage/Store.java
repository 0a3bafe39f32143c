package org.rundruf.announcement.storage;

import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Intake.Received;
import org.rundruf.announcement.Purpose;

/** Decides whether a document is new, a new version, or known already. */
final class Store {
    private static final int ID_LENGTH = 80;
    private final Versions versions;
    private final VersionWriter writer;
    private final Moves moves;

    Store(Versions versions, VersionWriter writer, Moves moves) {
        this.versions = versions;
        this.writer = writer;
        this.moves = moves;
    }

    Received underItsId(Document document, String author) {
        writer.lock(document.id());
        Optional<Announcement> newest = versions.newest(document.id());
        if (newest.filter(known -> isSame(known.document(), document)).isPresent()) {
            return new Received(newest.get(), false);
        }
        return newest.map(known -> add(following(known, document), known.version() + 1, author))
                .orElseGet(() -> add(document, 1, author));
    }

    /** The id was made up, so it must not pull the document into another announcement's history. */
    Received underFreeId(Document document, String author) {
        for (int number = 1; ; number++) {
            Document candidate = document.withId(numbered(document.id(), number));
            writer.lock(candidate.id());
            var history = versions.history(candidate.id());
            if (history.isEmpty()) {
                return add(candidate, 1, author);
            }
            if (history.stream().anyMatch(known -> isSame(known.document(), candidate))) {
                return new Received(history.get(0), false);
            }
        }
    }

    private Received add(Document document, int version, String author) {
        long key = writer.write(document, version, author);
        Announcement draft = versions.version(key);
        moves.begin(draft, author);
        return new Received(draft, true);
    }

    private Document following(Announcement earlier, Document document) {
        boolean isOut = versions.history(earlier.id()).stream().anyMatch(v -> v.sentAt() != null);
        return isOut ? asCorrection(document) : document;
    }

    private static Document asCorrection(Document document) {
        return document.purpose() == Purpose.ALERT ? document.withPurpose(Purpose.UPDATE) : document;
    }

    private static boolean isSame(Document known, Document document) {
        return known.equals(document) || known.equals(asCorrection(document));
    }

    private static String numbered(String id, int number) {
        if (number == 1) {
            return id;
        }
        String suffix = "-" + number;
        return id.substring(0, Math.min(id.length(), ID_LENGTH - suffix.length())) + suffix;
    }
}
