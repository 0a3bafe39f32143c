package org.rundruf.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.Note;

/**
 * What became of an announcement that was brought in.
 *
 * @param notes what was mended in it; absent if nothing was
 */
record Brought(
        String id,
        int version,
        String state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Note> notes) {

    static Brought of(Intake.Received received) {
        Announcement stored = received.announcement();
        return new Brought(stored.id(), stored.version(), stored.state().tag(), received.notes());
    }
}
