package org.rundruf.localization;

import java.util.Objects;
import java.util.function.Supplier;

/** What is said on the telephone; numbers are put into words only for messages that are spoken. */
public final class Spoken {
    /** No words at all. */
    static final Spoken NOTHING = of(null);

    private final Later<String> text;

    Spoken(Supplier<String> text) {
        this.text = new Later<>(text);
    }

    /** @param text what is said, or null for nothing */
    public static Spoken of(String text) {
        return new Spoken(() -> text);
    }

    /** @return the words, or null if there are none */
    public String text() {
        return text.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spoken spoken && Objects.equals(text(), spoken.text());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text());
    }

    @Override
    public String toString() {
        return String.valueOf(text());
    }
}
