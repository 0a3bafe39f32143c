package org.rundruf.bench;

import org.rundruf.hub.Hub;

/** Subscribers of one quarter, brought over the API. */
final class People {
    private static final String HEAD = "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n";
    private static final int AT_ONCE = 20_000;

    private People() {}

    static void subscribeBySms(Hub hub, int count) {
        subscribe(hub, count, "+4915228%06d,,,de,stadt,,web,2026-01-02T10:00:00Z\n");
    }

    static void subscribeByEmail(Hub hub, int count) {
        subscribe(hub, count, ",,resident%06d@example.org,de,stadt,,web,2026-01-02T10:00:00Z\n");
    }

    private static void subscribe(Hub hub, int count, String line) {
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n"));
        for (int first = 0; first < count; first += AT_ONCE) {
            StringBuilder csv = new StringBuilder(HEAD);
            for (int i = first; i < Math.min(count, first + AT_ONCE); i++) {
                csv.append(line.formatted(100_000 + i));
            }
            Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", csv.toString()));
        }
    }
}
