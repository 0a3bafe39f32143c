package org.rundruf.announcement.reading;

import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** The code values of CAP 1.2 (OASIS, section 3.2) and what they are to residents. */
final class CapCodes {
    static final Map<String, Purpose> MESSAGE_TYPES =
            Map.of("Alert", Purpose.ALERT, "Update", Purpose.UPDATE, "Cancel", Purpose.CANCEL);
    static final List<String> STATUSES = List.of("Actual", "Exercise", "System", "Test", "Draft");
    static final List<String> SCOPES = List.of("Public", "Restricted", "Private");
    static final List<String> URGENCIES = List.of("Immediate", "Expected", "Future", "Past", "Unknown");
    static final Map<String, Urgency> SEVERITIES = Map.of(
            "Extreme", Urgency.EMERGENCY,
            "Severe", Urgency.HIGH,
            "Moderate", Urgency.NORMAL,
            "Minor", Urgency.LOW,
            "Unknown", Urgency.LOW);
    static final Map<String, Topic> CATEGORIES = Map.ofEntries(
            Map.entry("Met", Topic.SAFETY),
            Map.entry("Geo", Topic.SAFETY),
            Map.entry("Fire", Topic.SAFETY),
            Map.entry("Security", Topic.SAFETY),
            Map.entry("Rescue", Topic.SAFETY),
            Map.entry("Safety", Topic.SAFETY),
            Map.entry("CBRNE", Topic.SAFETY),
            Map.entry("Env", Topic.SAFETY),
            Map.entry("Health", Topic.HEALTH),
            Map.entry("Transport", Topic.ROADS),
            Map.entry("Infra", Topic.OTHER),
            Map.entry("Other", Topic.OTHER));

    private CapCodes() {}

    /** What is slight but happens right now is not put off. */
    static Urgency urgency(Urgency severity, String urgency) {
        return severity == Urgency.LOW && urgency.equals("Immediate") ? Urgency.NORMAL : severity;
    }
}
