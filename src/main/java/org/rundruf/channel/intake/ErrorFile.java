package org.rundruf.channel.intake;

import java.util.List;
import org.rundruf.announcement.Problem;

/** The text beside a refused file: a line for each problem. */
final class ErrorFile {
    private ErrorFile() {}

    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(ErrorFile::line).toList();
    }

    private static String line(Problem problem) {
        String field = problem.field().isEmpty() ? "" : problem.field() + ": ";
        String line = problem.line() == 0 ? "" : " (line " + problem.line() + ")";
        String hint = problem.hint() == null || problem.hint().isEmpty() ? "" : "; " + problem.hint();
        return (field + problem.problem() + line + hint).replaceAll("\\R", " ");
    }
}
