package org.rundruf.announcement.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import tools.jackson.databind.util.StdConverter;

/** Writes each fact beside its type, so that a stored one is read back without knowing its kit. */
final class FactsToJson extends StdConverter<Facts, Map<String, Map<String, Object>>> {

    @Override
    public Map<String, Map<String, Object>> convert(Facts facts) {
        Map<String, Map<String, Object>> typed = new LinkedHashMap<>();
        facts.values().forEach((name, value) -> typed.put(name, typed(value)));
        return typed;
    }

    private static Map<String, Object> typed(Object value) {
        if (value instanceof List<?> list) {
            return Map.of("list", list);
        }
        return Map.of(type(value), value.toString());
    }

    private static String type(Object value) {
        if (value instanceof OffsetDateTime) {
            return "time";
        } else if (value instanceof LocalDate) {
            return "date";
        } else if (value instanceof BigDecimal) {
            return "number";
        }
        return value instanceof Money ? "money" : "text";
    }
}
