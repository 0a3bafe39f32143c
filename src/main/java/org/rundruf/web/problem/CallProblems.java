package org.rundruf.web.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rundruf.announcement.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** What is said about calls that reach nobody: {@code problem.*} in the bundles. */
record CallProblems(MessageSource messages, Locale reader) {

    /** @param known what the address takes; may be null */
    String method(String given, String[] known) {
        List<String> sorted =
                known == null ? List.of() : Arrays.stream(known).sorted().toList();
        return say("method", given, String.join(", ", sorted));
    }

    /** @param given the header, or null if there is none */
    String mediaType(String given, List<MediaType> taken) {
        String list = taken.stream().map(MediaType::toString).collect(Collectors.joining(", "));
        return given == null ? say("media-type.none", list) : say("media-type", given, list);
    }

    String nothing(String path) {
        return say("nothing", path);
    }

    /** @param type what the parameter has to be */
    ProblemDetail parameter(HttpStatusCode status, String name, Object given, Class<?> type) {
        String kind = type == Boolean.class || type == boolean.class ? "boolean" : "number";
        Problem problem = new Problem(name, say("parameter." + kind, given), say("parameter." + kind + ".hint"), 0);
        return parameter(status, problem);
    }

    ProblemDetail missing(HttpStatusCode status, String name) {
        return parameter(status, new Problem(name, say("parameter.missing"), say("parameter.missing.hint", name), 0));
    }

    private ProblemDetail parameter(HttpStatusCode status, Problem problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, say("parameter", problem.field()));
        detail.setProperty("errors", ErrorLine.of(List.of(problem), reader));
        return detail;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("problem." + key, arguments, reader);
    }
}
