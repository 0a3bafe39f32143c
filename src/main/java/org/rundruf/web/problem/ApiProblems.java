package org.rundruf.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers programs with RFC 9457 problems; what happens on people's pages goes on to the error pages. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> refused(RuntimeException e, WebRequest request) {
        ProblemDetail problem = Refusals.problem(e).orElseGet(() -> fault(e, request));
        return handleExceptionInternal(
                e, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String given = e.getContentType() == null ? "No content type was given" : e.getContentType() + " is not taken";
        String taken =
                e.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
        e.getBody().setDetail(given + "; this call takes " + taken + ".");
        return super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        ServletWebRequest exchange = (ServletWebRequest) request;
        return Programs.call(exchange.getRequest().getRequestURI())
                ? super.handleExceptionInternal(e, body, headers, status, request)
                : page(exchange, status);
    }

    private static ResponseEntity<Object> page(ServletWebRequest exchange, HttpStatusCode status) {
        try {
            exchange.getResponse().sendError(status.value());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemDetail fault(Exception e, WebRequest request) {
        String incident = Incident.report(request.getDescription(false), e);
        request.setAttribute(Incident.ATTRIBUTE, incident, WebRequest.SCOPE_REQUEST);
        return Incident.problem(incident);
    }
}
