package org.rundruf.announcement;

import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The typed part of an announcement, identical in every language.
 *
 * <p>Values are {@link java.time.OffsetDateTime} (or {@link java.time.LocalDate} where no time is given), {@link
 * String}, {@link java.math.BigDecimal}, {@link Money} or a list of strings, by the fact's {@link FactType}.
 *
 * @param values by name, in the order in which they were written; unmodifiable
 */
public record Facts(Map<String, Object> values) {

    /** The facts every announcement may carry, in the order in which they are shown. */
    public static final Map<String, FactType> STANDARD = standard();

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @return no facts */
    public static Facts none() {
        return new Facts(Map.of());
    }

    /** @return the start, an {@code OffsetDateTime} or a {@code LocalDate} */
    public Optional<Temporal> starts() {
        return value("starts", Temporal.class);
    }

    /** @return the end, an {@code OffsetDateTime} or a {@code LocalDate} */
    public Optional<Temporal> ends() {
        return value("ends", Temporal.class);
    }

    /** @return the fact of that name as text, if it is text */
    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    /** @return the fact of that name, if it has that type */
    public <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).filter(type::isInstance).map(type::cast);
    }

    private static Map<String, FactType> standard() {
        Map<String, FactType> types = new LinkedHashMap<>();
        types.put("starts", FactType.DATETIME);
        types.put("ends", FactType.DATETIME);
        types.put("place", FactType.PLACE);
        types.put("phone", FactType.PHONE);
        types.put("url", FactType.URL);
        types.put("email", FactType.EMAIL);
        types.put("cost", FactType.MONEY);
        return Collections.unmodifiableMap(types);
    }
}
