package org.rundruf.delivery;

import java.time.OffsetDateTime;

/**
 * When the messages of a version would leave if it were sent now.
 *
 * @param begins when it would begin: now, or at its time of publication
 * @param isPlanned whether that lies ahead
 * @param morning when what may not disturb goes out, if it would begin in quiet hours and waits for their end; else null
 * @param isNight whether it would begin in quiet hours, whatever comes of that
 * @param most how many messages of a day a person gets by themselves before the others come as a digest; 0 if it goes to
 *     everybody at once
 * @param digest when the next digest goes out
 */
public record Departure(
        OffsetDateTime begins,
        boolean isPlanned,
        OffsetDateTime morning,
        boolean isNight,
        int most,
        OffsetDateTime digest) {}
