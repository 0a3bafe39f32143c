package org.rundruf.web.office.compose;

import java.util.List;
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
 * @param choices of a {@code select}
 * @param value what stands there
 * @param problem what is wrong with it, or null
 */
record Field(
        String name,
        String label,
        String type,
        boolean required,
        String example,
        List<String> choices,
        String value,
        String problem) {

    static Field of(FactParameter parameter, String language, Draft draft) {
        String name = "facts." + parameter.name();
        return new Field(
                name,
                parameter.label(language),
                type(parameter.type()),
                parameter.required(),
                parameter.type() == FactType.DATETIME ? null : parameter.example(),
                parameter.choices(),
                draft.value(name),
                draft.problem(name));
    }

    /** @return an id for HTML */
    public String id() {
        return name.replace('.', '-');
    }

    private static String type(FactType type) {
        return switch (type) {
            case DATETIME -> "datetime-local";
            case PHONE -> "tel";
            case URL -> "url";
            case EMAIL -> "email";
            case LIST -> "textarea";
            case CHOICE -> "select";
            default -> "text";
        };
    }
}
