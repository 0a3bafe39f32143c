package org.rundruf.web;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** A quarter of its own whose residents get text messages; everything is brought in over the API. */
public final class Neighbourhood {
    private final HubClient hub;
    private final String quarter;

    /** @param quarter its id, of one segment */
    public Neighbourhood(HubClient hub, String quarter) {
        this.hub = hub;
        this.quarter = quarter;
        put("PUT", "/api/quarters", "id,parent,name,households,geocodes\n" + quarter + ",,Nord,10,\n");
    }

    /** Subscribes a telephone to everything. */
    public void subscribe(String channel, String number) {
        String line = "sms".equals(channel) ? number + "," : "," + number;
        put(
                "POST",
                "/api/subscribers",
                "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n" + line + ",,de," + quarter
                        + ",,form,2026-01-02T10:00:00+01:00\n");
    }

    private void put(String method, String path, String csv) {
        JsonNode answer = HubClient.json(hub.send("admin", method, path, "text/csv", csv));
        assertThat(answer.path("rejected")).as(answer.toString()).isEmpty();
    }

    /** Sends an announcement to all of the quarter. */
    public void announce(String id) {
        String yaml = "id: %s\nlanguage: de\ntitle: Kein Strom\nsummary: Heute nicht.\nquarters: [%s]\ntopic: power\n"
                        .formatted(id, quarter)
                + "channels: [sms, whatsapp]\n";
        expect(
                201,
                hub.send("author", "POST", "/api/announcements", "application/yaml", yaml)
                        .statusCode());
        expect(200, move("author", id, "submit"));
        expect(200, move("approver", id, "approve"));
        expect(202, move("author", id, "send"));
    }

    private int move(String user, String id, String move) {
        return hub.call(user, "POST", "/api/announcements/" + id + "/" + move).statusCode();
    }

    private static void expect(int status, int answered) {
        assertThat(answered).isEqualTo(status);
    }

    /** @return the announcement's report */
    public JsonNode report(String id) {
        return HubClient.json(hub.call("author", "GET", "/api/announcements/" + id + "/report"));
    }
}
