package org.rundruf.localization.kits;

import java.util.List;
import java.util.stream.Stream;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;

/**
 * A pattern, or a branch of one, taken apart.
 *
 * @param pieces in their order
 */
record Message(List<Piece> pieces) {

    /** @return every placeholder, those in branches too */
    Stream<Argument> arguments() {
        return pieces.stream()
                .filter(Argument.class::isInstance)
                .map(Argument.class::cast)
                .flatMap(argument -> Stream.concat(
                        Stream.of(argument),
                        argument.branches().stream().map(Branch::message).flatMap(Message::arguments)));
    }

    /** @return this one and those of all branches */
    Stream<Message> all() {
        return Stream.concat(
                Stream.of(this),
                arguments().flatMap(argument -> argument.branches().stream()).map(Branch::message));
    }

    /** @return true if nothing is said */
    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece ->
                        piece instanceof Piece.Literal literal && literal.text().isBlank());
    }
}
