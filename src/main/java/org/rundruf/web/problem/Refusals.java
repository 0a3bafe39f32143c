package org.rundruf.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.OwnWork;
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

    /**
     * @param reader the language of the errors
     * @return the problem to answer with, or empty if this is no refusal but a fault
     */
    static Optional<ProblemDetail> problem(RuntimeException e, Locale reader) {
        return Optional.ofNullable(STATUS.get(e.getClass())).map(status -> problem(status, e, reader));
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException e, Locale reader) {
        if (e instanceof InvalidInput invalid) {
            String detail = "The input was refused and nothing of it was stored; errors names all that is wrong.";
            return problem(status, detail, ErrorLine.of(invalid.problems(), reader));
        } else if (e instanceof Conflict conflict) {
            return problem(status, e.getMessage(), ErrorLine.of(conflict.problems(), reader));
        } else if (e instanceof Unprintable unprintable) {
            return problem(status, e.getMessage(), ErrorLine.of(unprintable.problems(), reader));
        }
        return ProblemDetail.forStatusAndDetail(status, e.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<ErrorLine> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
