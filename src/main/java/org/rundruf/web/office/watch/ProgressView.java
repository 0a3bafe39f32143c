package org.rundruf.web.office.watch;

import java.util.List;

/**
 * How the sending of a version stands, ready to be shown.
 *
 * @param status {@code begins}, {@code sending}, {@code paused}, {@code quiet}, {@code later} (only what is tried again
 *     later, or waits for a digest, is left), {@code done} or {@code cancelled}
 * @param isLive whether it may still change by itself
 * @param total how many messages there are
 * @param ended how many of them need no more work
 * @param percent 100 only if all have ended
 * @param until the end of the quiet hours, or null
 * @param retrying how many are tried again later
 * @param held how many wait for their readers' digest
 * @param perMinute how many go out in a minute, or null if that is not known
 * @param left how long it goes on, or null if that is not known
 * @param missed how many failed or were given up
 */
public record ProgressView(
        String status,
        boolean isLive,
        int total,
        int ended,
        int percent,
        String until,
        int retrying,
        int held,
        Integer perMinute,
        Left left,
        int missed,
        List<Line> lines,
        List<Failure> failures) {

    /**
     * One channel.
     *
     * @param sent with the provider, which has not said yet what became of them
     * @param arrived delivered or read
     * @param missed failed or given up
     * @param withheld not sent on purpose
     */
    public record Line(
            String channel, int total, int ended, int percent, int sent, int arrived, int missed, int withheld) {}

    /**
     * A time that is no more exact than it can be.
     *
     * @param unit {@code moment} (less than a minute), {@code minutes} or {@code hours}
     * @param number of minutes or hours
     */
    public record Left(String unit, long number) {}
}
