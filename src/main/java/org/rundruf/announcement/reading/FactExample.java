package org.rundruf.announcement.reading;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;

/** Reads a value as an announcement's fact would be read. */
public final class FactExample {
    private FactExample() {}

    /** @return why the value would be refused, or empty */
    public static Optional<Problem> problem(FactParameter parameter, String value) {
        return problem(parameter, scalar(value));
    }

    /** @return why the list would be refused, or empty */
    public static Optional<Problem> problem(FactParameter parameter, List<String> items) {
        return problem(
                parameter,
                new Node.Sequence(items.stream().<Node>map(FactExample::scalar).toList(), 1));
    }

    private static Optional<Problem> problem(FactParameter parameter, Node value) {
        Problems problems = new Problems();
        Node.Mapping facts = new Node.Mapping(Map.of(parameter.name(), value), Map.of(), 1);
        new FactValues(problems, ZoneOffset.UTC).value(parameter, FieldReader.of("", facts, problems));
        try {
            problems.throwIfAny();
            return Optional.empty();
        } catch (InvalidInput refused) {
            return Optional.of(refused.problems().get(0));
        }
    }

    private static Node scalar(String value) {
        return new Node.Scalar(value, Node.Kind.TEXT, false, 1);
    }
}
