package org.rundruf.announcement.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import tools.jackson.databind.util.StdConverter;

/** Reads what {@link FactsToJson} wrote. */
final class FactsFromJson extends StdConverter<Map<String, Map<String, Object>>, Facts> {

    @Override
    public Facts convert(Map<String, Map<String, Object>> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> value.forEach((type, content) -> values.put(name, value(type, content))));
        return new Facts(values);
    }

    private static Object value(String type, Object content) {
        return switch (type) {
            case "time" -> OffsetDateTime.parse(content.toString());
            case "date" -> LocalDate.parse(content.toString());
            case "number" -> new BigDecimal(content.toString());
            case "money" -> money(content.toString());
            default -> content;
        };
    }

    private static Money money(String text) {
        String[] parts = text.split(" ", 2);
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }
}
