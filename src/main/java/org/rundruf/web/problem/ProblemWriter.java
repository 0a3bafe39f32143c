package org.rundruf.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems from places where Spring MVC is not at work yet. */
@Component
public class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** 401: asks for a user. */
    public void unauthorized(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Rundruf\", charset=\"UTF-8\"");
        write(request, response, HttpStatus.UNAUTHORIZED, "This needs a user and the right password, by HTTP Basic.");
    }

    /** 403: the user is known and may not. */
    public void forbidden(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "Your roles do not allow this call.");
    }

    /** 429: too many wrong passwords before. */
    public void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "180");
        write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "There were too many wrong passwords; wait some minutes.");
    }

    /**
     * Answers with a problem.
     *
     * @param detail what is wrong and what would be right
     */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
