package org.rundruf.web.problem;

import java.util.List;
import org.rundruf.announcement.Problem;

/** Something stands in the way of a call; each obstacle is named. */
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * @param message what is wrong and what would be right
     * @param problems every obstacle
     */
    public Conflict(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
