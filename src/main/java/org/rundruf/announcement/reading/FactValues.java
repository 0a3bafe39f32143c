package org.rundruf.announcement.reading;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.Phrase;

/** Reads one fact by its type. */
final class FactValues {
    private static final int LENGTH = 300;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private final Problems problems;
    private final TextReader texts;
    private final Moments moments;

    FactValues(Problems problems, ZoneId zone) {
        this.problems = problems;
        this.texts = new TextReader(problems);
        this.moments = new Moments(zone);
    }

    /** @return the value in the form of {@link org.rundruf.announcement.Facts}, or empty after noting a problem */
    Optional<Object> value(FactParameter parameter, FieldReader facts) {
        String name = parameter.name();
        return switch (parameter.type()) {
            case TEXT, PLACE -> texts.line(facts, name, LENGTH).map(Object.class::cast);
            case DATETIME -> parsed(facts, name, moments::parse, moments::problem, Moments.HINT);
            case INTERVAL -> parsed(facts, name, this::interval, "no.interval", Intervals.HINT);
            case NUMBER -> parsed(facts, name, FactValues::number, "no.number", Phrase.of("number.hint"));
            case MONEY -> parsed(facts, name, Amounts::parse, "no.amount", Amounts.HINT);
            case PHONE -> parsed(facts, name, Contacts::phone, "no.phone", Contacts.PHONE_HINT);
            case URL -> parsed(facts, name, Contacts::url, "no.url", Contacts.URL_HINT);
            case EMAIL -> parsed(facts, name, Contacts::email, "no.email", Contacts.EMAIL_HINT);
            case LIST -> list(facts, name);
            case CHOICE ->
                facts.named(name, choice(parameter), parameter.choices()).map(Object.class::cast);
        };
    }

    private Optional<Object> parsed(
            FieldReader facts,
            String name,
            Function<String, ? extends Optional<?>> parser,
            String problem,
            Phrase hint) {
        return parsed(facts, name, parser, text -> Phrase.of(problem, Printable.shown(text)), hint);
    }

    private Optional<Object> parsed(
            FieldReader facts,
            String name,
            Function<String, ? extends Optional<?>> parser,
            Function<String, Phrase> problem,
            Phrase hint) {
        Optional<String> text = plain(facts, name);
        Optional<?> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            facts.problem(name, problem.apply(text.get()), hint);
        }
        return value.map(Object.class::cast);
    }

    /** JSON may give a number as a number. */
    private Optional<String> plain(FieldReader facts, String name) {
        Optional<Node> node = facts.node(name);
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER) {
            return Optional.of(scalar.text());
        }
        return texts.line(facts, name, LENGTH);
    }

    private Optional<Object> list(FieldReader facts, String name) {
        List<String> items = facts.texts(name).stream()
                .flatMap(item -> texts.line(item.field(), item.scalar(), LENGTH).stream())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private Optional<String> interval(String text) {
        return Intervals.parse(text, moments);
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Function<String, Optional<String>> choice(FactParameter parameter) {
        return text -> parameter.choices().stream().filter(text::equals).findFirst();
    }
}
