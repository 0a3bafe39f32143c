package org.rundruf.web.office;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.WrongState;
import org.rundruf.web.problem.Unprintable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Why a button did nothing.
 *
 * @param key of what is said about it
 * @param lines every single obstacle
 */
public record Refusal(String key, List<String> lines) implements Serializable {

    /** @return a refusal without single obstacles */
    public static Refusal of(String key) {
        return new Refusal(key, List.of());
    }

    /**
     * @return it, with its obstacles in the language of the page that is asked for
     * @throws RuntimeException the same, if it is no refusal but a fault
     */
    public static Refusal of(RuntimeException e) {
        Locale reader = LocaleContextHolder.getLocale();
        if (e instanceof Unprintable unprintable) {
            return new Refusal("office.refused.print", lines(unprintable.problems(), reader));
        } else if (e instanceof InvalidInput invalid) {
            return new Refusal("office.refused.input", lines(invalid.problems(), reader));
        } else if (e instanceof OwnWork) {
            return of("office.refused.own");
        } else if (e instanceof WrongState) {
            return of("office.refused.state");
        }
        throw e;
    }

    private static List<String> lines(List<Problem> problems, Locale reader) {
        return problems.stream()
                .map(problem -> problem.field() + ": " + problem.problem(reader) + ". " + problem.hint(reader))
                .toList();
    }
}
