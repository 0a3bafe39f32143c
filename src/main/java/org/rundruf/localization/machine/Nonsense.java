package org.rundruf.localization.machine;

/** What an engine's answer can be refused for, in words. */
final class Nonsense {
    private static final int SHOWN = 60;

    private Nonsense() {}

    static EngineFailure lost(String what) {
        return failure("lost " + quoted(what));
    }

    static EngineFailure doubled(String what) {
        return failure("has " + quoted(what) + " twice");
    }

    static EngineFailure altered(String what, String into) {
        return failure("made " + quoted(into) + " of " + quoted(what));
    }

    static EngineFailure invented(String what) {
        return failure("invented " + quoted(what));
    }

    static EngineFailure failure(String message) {
        return new EngineFailure(EngineFailure.Reason.NONSENSE, "the answer " + message, null);
    }

    private static String quoted(String text) {
        return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
    }
}
