package org.rundruf.channel.feed;

import java.util.List;
import java.util.stream.Collectors;

/** Alerts as weather services write them, for tests. */
final class Alerts {
    private Alerts() {}

    static String alert(String id) {
        return cap(id, "Alert", "Severe", "", "<geocode><valueName>AGS</valueName><value>111</value></geocode>");
    }

    static String minor(String id) {
        return cap(id, "Alert", "Minor", "", "<geocode><valueName>AGS</valueName><value>111</value></geocode>");
    }

    static String follows(String id, String type, String earlier) {
        String reference = "<references>w@example.org," + earlier + ",2026-11-30T08:00:00+01:00</references>";
        return cap(id, type, "Severe", reference, "<geocode><valueName>AGS</valueName><value>111</value></geocode>");
    }

    static String elsewhere(String id) {
        return cap(id, "Alert", "Severe", "", "<geocode><valueName>AGS</valueName><value>999</value></geocode>");
    }

    static String drawn(String id, String shape) {
        return cap(id, "Alert", "Severe", "", shape);
    }

    private static String cap(String id, String type, String severity, String references, String where) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                  <identifier>%s</identifier><sender>w@example.org</sender><sent>2026-11-30T09:00:00+01:00</sent>
                  <status>Actual</status><msgType>%s</msgType><scope>Public</scope>%s
                  <info><language>de-DE</language><category>Met</category><event>STURM</event>
                    <urgency>Expected</urgency><severity>%s</severity><certainty>Likely</certainty>
                    <expires>2026-12-01T18:00:00+01:00</expires>
                    <headline>Sturm %s</headline><description>Es wird windig.</description>
                    <area><areaDesc>Irgendwo</areaDesc>%s</area></info>
                </alert>
                """.formatted(id, type, references, severity, id, where);
    }

    static String atom(String... files) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Warnungen</title><id>urn:w</id>"
                + List.of(files).stream()
                        .map(file -> "<entry><title>" + file + "</title><id>urn:" + file + "</id>"
                                + "<updated>2026-11-30T08:00:00Z</updated><link href=\"https://example.org/page\"/>"
                                + "<link type=\"application/cap+xml\" href=\"" + file + "\"/></entry>")
                        .collect(Collectors.joining())
                + "</feed>";
    }

    static String rss(String... files) {
        return "<rss version=\"2.0\"><channel><title>Warnungen</title><link>https://example.org</link><description>w</description>"
                + List.of(files).stream()
                        .map(file -> "<item><title>" + file + "</title><guid>" + file + "</guid><link>" + file
                                + "</link></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }
}
