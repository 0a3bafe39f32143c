package org.rundruf.web.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A fault of ours: whoever met it gets a number, the log gets the number and the cause. */
final class Incident {
    /** The request attribute that keeps the number of what is reported already. */
    static final String ATTRIBUTE = Incident.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** @return the number under which the cause stands in the log */
    static String report(String where, Throwable cause) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {} at {}", number, where, cause);
        return number;
    }

    static ProblemDetail problem(String number) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The fault is ours. The log of the hub has it as incident " + number + ".");
        problem.setProperty("incident", number);
        return problem;
    }
}
