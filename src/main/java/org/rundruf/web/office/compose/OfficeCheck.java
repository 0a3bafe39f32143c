package org.rundruf.web.office.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.DocumentReader;
import org.springframework.stereotype.Component;

/** All that is wrong with what somebody typed, said at once: what no file may say, and what people in an office mistype. */
@Component
class OfficeCheck {
    private final DocumentReader reader;
    private final PastTimes times;
    private final OwnScript script;

    OfficeCheck(DocumentReader reader, PastTimes times, OwnScript script) {
        this.reader = reader;
        this.times = times;
        this.script = script;
    }

    /**
     * @param file the announcement file that the draft makes, as JSON
     * @param before what stood in the form before; null if it is new
     */
    List<Problem> problems(byte[] file, Draft draft, Draft before) {
        List<Problem> found = new ArrayList<>(unread(file));
        Stream.concat(times.of(draft, before), script.of(draft))
                .filter(problem ->
                        found.stream().noneMatch(other -> other.field().equals(problem.field())))
                .toList()
                .forEach(found::add);
        return found;
    }

    private List<Problem> unread(byte[] file) {
        try {
            reader.readIncoming(file, "application/json");
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }
}
