package org.rundruf.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers programs with RFC 9457 problems; what happens on people's pages goes on to the error pages. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {
    private final DatabaseWatch database;

    ApiProblems(DatabaseWatch database) {
        this.database = database;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RuntimeException e, WebRequest request) {
        ProblemDetail problem = Refusals.problem(e, reader(request)).orElseGet(() -> failure(e, request));
        return handleExceptionInternal(
                e, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String given = request.getHeader(HttpHeaders.CONTENT_TYPE);
        e.getBody().setDetail(said(request).mediaType(given, e.getSupportedMediaTypes()));
        return super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody().setDetail(said(request).method(e.getMethod(), e.getSupportedMethods()));
        return super.handleHttpRequestMethodNotSupported(e, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody().setDetail(said(request).nothing("/" + e.getResourcePath()));
        return super.handleNoResourceFoundException(e, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        ProblemDetail problem = said(request).parameter(status, name, e.getValue(), e.getRequiredType());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = said(request).missing(status, e.getParameterName());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private CallProblems said(WebRequest request) {
        return new CallProblems(getMessageSource(), reader(request));
    }

    /** Programs that ask for no language get English, whatever the machine speaks. */
    private static Locale reader(WebRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
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

    private ProblemDetail failure(Exception e, WebRequest request) {
        return database.isCause(e)
                ? ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, NoDatabase.DETAIL)
                : fault(e, request);
    }

    private static ProblemDetail fault(Exception e, WebRequest request) {
        String incident = Incident.report(request.getDescription(false), e);
        request.setAttribute(Incident.ATTRIBUTE, incident, WebRequest.SCOPE_REQUEST);
        return Incident.problem(incident);
    }
}
