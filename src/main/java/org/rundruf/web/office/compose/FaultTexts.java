package org.rundruf.web.office.compose;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.web.office.LocalTimes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong to people who fill in a form: {@code office.problem.*} in the bundles where the words for those who write
 * files would not help them.
 */
@Component
public class FaultTexts {
    private static final String OFFICE = "office.problem.";

    private final MessageSource messages;
    private final LocalTimes times;

    FaultTexts(MessageSource messages, LocalTimes times) {
        this.messages = messages;
        this.times = times;
    }

    /** @return each in one or two sentences, in the reader's language */
    public List<Fault> of(List<Problem> problems, Locale reader) {
        return problems.stream()
                .map(problem -> new Fault(problem.field(), text(problem, reader)))
                .toList();
    }

    private String text(Problem problem, Locale reader) {
        return (sentence(said(problem.what(), reader)) + " " + sentence(said(problem.advice(), reader))).strip();
    }

    private String said(Phrase phrase, Locale reader) {
        Object[] arguments = phrase.arguments().stream()
                .map(argument -> plain(argument, reader))
                .toArray();
        String own = messages.getMessage(OFFICE + phrase.key(), arguments, null, reader);
        return own == null ? new Phrase(phrase.key(), List.of(arguments)).in(reader) : own;
    }

    private Object plain(Object argument, Locale reader) {
        if (argument instanceof Phrase inner) {
            return said(inner, reader);
        }
        return argument instanceof OffsetDateTime moment ? times.of(moment, reader) : argument;
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        String begun = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return begun.matches("(?s).*[.?!…]") ? begun : begun + ".";
    }
}
