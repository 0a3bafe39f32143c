package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A form that is too long or wrongly encoded is the fault of whoever sent it. */
@ControllerAdvice(basePackageClasses = UnreadableForms.class)
class UnreadableForms {

    @ExceptionHandler
    void refuse(InvalidParameterException unreadable, HttpServletResponse response) throws IOException {
        response.sendError(unreadable.getErrorCode());
    }
}
