package org.rundruf.web.problem;

import java.util.List;
import org.rundruf.announcement.Problem;

/** A text cannot be printed on every sheet that it is meant for. */
public class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** @param problems everything that stands in the way; not empty */
    public Unprintable(List<Problem> problems) {
        super("This cannot be printed, so nothing was changed; errors names all that stands in the way.");
        this.problems = List.copyOf(problems);
    }

    /** @return everything that stands in the way */
    public List<Problem> problems() {
        return problems;
    }
}
