package org.rundruf.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a print order stands between the office and the letterbox. */
public enum PrintOrderState {
    /** Asked for; its files are not made yet. */
    PLANNED,
    /** Cannot be made; its reason says why. */
    HELD,
    /** Lies in the tray. */
    NEW,
    ACCEPTED,
    PRINTED,
    SHIPPED,
    /** Taken back before it was printed. */
    CANCELLED;

    /** @return the name used in the API and the database */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the only state from which the print shop moves here, or empty */
    public Optional<PrintOrderState> predecessor() {
        return switch (this) {
            case ACCEPTED -> Optional.of(NEW);
            case PRINTED -> Optional.of(ACCEPTED);
            case SHIPPED -> Optional.of(PRINTED);
            default -> Optional.empty();
        };
    }

    /** @return the state of that name, or empty */
    public static Optional<PrintOrderState> of(String tag) {
        return Arrays.stream(values()).filter(s -> s.tag().equals(tag)).findFirst();
    }
}
