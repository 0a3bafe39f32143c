package org.rundruf.web.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.UnknownAnnouncement;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.review.UnknownLanguage;
import org.rundruf.print.UnknownPrintOrder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The status of everything that the other rooms refuse. */
final class Refusals {
    private static final Map<Class<? extends RuntimeException>, HttpStatus> STATUS = Map.of(
            InvalidInput.class, HttpStatus.UNPROCESSABLE_CONTENT,
            OwnWork.class, HttpStatus.FORBIDDEN,
            WrongState.class, HttpStatus.CONFLICT,
            Conflict.class, HttpStatus.CONFLICT,
            UnknownLanguage.class, HttpStatus.NOT_FOUND,
            UnknownAnnouncement.class, HttpStatus.NOT_FOUND,
            UnknownPrintOrder.class, HttpStatus.NOT_FOUND,
            Unprintable.class, HttpStatus.UNPROCESSABLE_CONTENT,
            NotThere.class, HttpStatus.NOT_FOUND);

    private Refusals() {}

    /** @return the problem to answer with, or empty if this is no refusal but a fault */
    static Optional<ProblemDetail> problem(RuntimeException e) {
        return Optional.ofNullable(STATUS.get(e.getClass())).map(status -> problem(status, e));
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException e) {
        if (e instanceof InvalidInput invalid) {
            String detail = "The input was refused and nothing of it was stored; errors names all that is wrong.";
            return problem(status, detail, invalid.problems());
        } else if (e instanceof Conflict conflict) {
            return problem(status, e.getMessage(), conflict.problems());
        } else if (e instanceof Unprintable unprintable) {
            return problem(status, e.getMessage(), unprintable.problems());
        }
        return ProblemDetail.forStatusAndDetail(status, e.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<Problem> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", problems);
        return problem;
    }
}
