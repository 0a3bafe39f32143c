package org.rundruf.localization;

import java.time.Year;
import java.time.temporal.Temporal;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;

/** Facts as one language writes them. */
record WrittenFacts(FactFormats formats, Language language, Year current) implements FactTexts {

    @Override
    public String when(Facts facts, Topic topic) {
        return formats.when(language, facts, topic, current);
    }

    @Override
    public String whenShort(Facts facts, Topic topic) {
        return formats.whenShort(language, facts, topic, current);
    }

    @Override
    public String day(Temporal moment) {
        return formats.day(language, moment, current);
    }

    @Override
    public String value(FactType type, Object value) {
        String shown = switch (type) {
            case PHONE -> PhoneText.of(String.valueOf(value)).text();
            case URL -> FactLines.shown(String.valueOf(value));
            default -> formats.any(language, value, current);
        };
        return Isolates.isolateRuns(shown, language);
    }

    @Override
    public Temporal onTheWall(Temporal moment) {
        return formats.onTheWall(moment);
    }
}
