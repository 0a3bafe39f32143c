package org.rundruf.web.office.compose;

import java.util.List;
import java.util.regex.Pattern;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;

/**
 * One line of a form.
 *
 * @param name as in the announcement file, such as {@code facts.starts}
 * @param label what it is called
 * @param type how it is typed: an HTML input type, {@code textarea} or {@code select}
 * @param required whether it has to be filled in
 * @param example what one might write; may be null
 * @param choices of a {@code select}: value and label
 * @param value what stands there
 * @param problem what is wrong with it, or null
 */
record Field(
        String name,
        String label,
        String type,
        boolean required,
        String example,
        List<Choice> choices,
        String value,
        String problem) {

    /** What a browser's field for date and time shows; anything else it would swallow. */
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?)?");

    static Field of(FactParameter parameter, String language, Draft draft) {
        String name = "facts." + parameter.name();
        return new Field(
                name,
                parameter.label(language),
                type(parameter.type(), draft.value(name)),
                parameter.required(),
                example(parameter),
                parameter.choices().stream()
                        .map(choice -> new Choice(choice, parameter.choiceLabel(choice, language)))
                        .toList(),
                draft.value(name),
                draft.problem(name));
    }

    /** @return what people call that value */
    String called(String typed) {
        return choices.stream()
                .filter(choice -> choice.value().equals(typed))
                .map(Choice::label)
                .findFirst()
                .orElse(typed);
    }

    /** Pickers need no example; a list is shown as one would write it. */
    private static String example(FactParameter parameter) {
        return switch (parameter.type()) {
            case DATETIME, CHOICE -> null;
            case LIST -> parameter.example() == null ? null : String.join(" / ", Examples.items(parameter.example()));
            default -> parameter.example();
        };
    }

    /** @return the element's ids that say more about the field; null if there are none */
    public String describedBy() {
        String ids = (example == null ? "" : id() + "-hint ") + (problem == null ? "" : id() + "-problem");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** @return an id for HTML */
    public String id() {
        return name.replace('.', '-');
    }

    private static String type(FactType type, String value) {
        return switch (type) {
            case DATETIME -> MOMENT.matcher(value).matches() ? "datetime-local" : "text";
            case PHONE -> "tel";
            case URL -> "url";
            case EMAIL -> "email";
            case LIST -> "textarea";
            case CHOICE -> "select";
            default -> "text";
        };
    }

    /** @param label what people call it */
    record Choice(String value, String label) {}
}
