package org.rundruf.web.problem;

import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Problem;

/**
 * One of a problem's {@code errors}, in the language of whoever called.
 *
 * @param field its path; empty for the whole input
 * @param problem what is wrong
 * @param hint what would be right; may be empty
 * @param line in the input, from 1; 0 if not known
 */
record ErrorLine(String field, String problem, String hint, int line) {

    static List<ErrorLine> of(List<Problem> problems, Locale reader) {
        return problems.stream()
                .map(problem ->
                        new ErrorLine(problem.field(), problem.problem(reader), problem.hint(reader), problem.line()))
                .toList();
    }
}
