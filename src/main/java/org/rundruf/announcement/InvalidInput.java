package org.rundruf.announcement;

import java.util.List;

/** An input was refused; nothing of it was stored. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** @param problems everything that is wrong, in the order of the input; not empty */
    public InvalidInput(List<Problem> problems) {
        super(problems.get(0).field() + ": " + problems.get(0).problem());
        this.problems = List.copyOf(problems);
    }

    /** @return everything that is wrong, in the order of the input */
    public List<Problem> problems() {
        return problems;
    }
}
