package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;

/** A pattern, or a branch of one, taken apart. */
final class Message {
    private final List<Piece> pieces;
    /** Every rule asks for these, and streams through branches of branches are slow. */
    private final List<Argument> arguments = new ArrayList<>();

    private final List<Message> all = new ArrayList<>();
    private final Set<String> names;

    /** @param pieces in their order */
    Message(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        all.add(this);
        pieces.stream()
                .filter(Argument.class::isInstance)
                .map(Argument.class::cast)
                .forEach(this::collect);
        this.names = arguments.stream().map(Argument::name).collect(Collectors.toUnmodifiableSet());
    }

    private void collect(Argument argument) {
        arguments.add(argument);
        for (Branch branch : argument.branches()) {
            arguments.addAll(branch.message().arguments);
            all.addAll(branch.message().all);
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** @return every placeholder, those in branches too */
    Stream<Argument> arguments() {
        return arguments.stream();
    }

    /** @return the names of all placeholders */
    Set<String> names() {
        return names;
    }

    /** @return this one and those of all branches */
    Stream<Message> all() {
        return all.stream();
    }

    /** @return true if nothing is said */
    boolean isBlank() {
        return pieces.stream().allMatch(Sentences::isBlank);
    }
}
