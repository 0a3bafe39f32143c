package org.rundruf.localization.review;

import java.time.Duration;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.machine.EngineFailure;
import org.rundruf.localization.machine.Translated;
import org.springframework.stereotype.Component;

/** Says where a language stands after it was to be filled. */
@Component
class Drafts {
    private final Inspection inspection;
    private final NextAttempt nextAttempt;
    private final ReviewSettings settings;

    Drafts(Inspection inspection, NextAttempt nextAttempt, ReviewSettings settings) {
        this.inspection = inspection;
        this.nextAttempt = nextAttempt;
        this.settings = settings;
    }

    Translation remembered(Translation claimed, Source source, Text text) {
        int errors = inspection.errors(source, text, claimed.language());
        ReviewState state = settings.trustMemory() && errors == 0 ? ReviewState.APPROVED : ReviewState.PENDING;
        return claimed.drafted(
                state, Origin.MEMORY, text, errors, claimed.progress().written(null, 0));
    }

    Translation written(Translation claimed, Source source, Text text, Translated by) {
        int errors = inspection.errors(source, text, claimed.language());
        Progress progress = claimed.progress().written(by.engine(), by.characters());
        return claimed.drafted(ReviewState.DRAFT, Origin.MACHINE, text, errors, progress);
    }

    Translation failed(Translation claimed, Source source, EngineFailure failure) {
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        var next = nextAttempt.after(source.version(), claimed.progress().attempts(), asked);
        return claimed.with(claimed.progress().failed(failure.getMessage(), failure.characters(), next));
    }

    /** @return a language that nobody tries again */
    static Translation unfilled(Translation claimed, String reason) {
        return claimed.with(claimed.progress().failed(reason, 0, null));
    }
}
