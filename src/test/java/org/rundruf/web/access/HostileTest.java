package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What people with bad intentions try. */
@WebTest
class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    ServletWebServerApplicationContext context;

    private HubClient hub;
    private Session admin;

    /** It is drawn on a map, which carries its name. */
    private static final String OUTLINE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
              "properties": {"id": "bad", "style": "</svg><script>alert(6)</script>"},
              "geometry": {"type": "Polygon", "coordinates": [[[7, 51], [8, 51], [8, 52], [7, 51]]]}}]}""";

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        admin = Session.of(port, "admin");
        hub.send(
                "admin",
                "PUT",
                "/api/quarters",
                "text/csv",
                "id,parent,name,households,geocodes\nbad,,\"" + SCRIPT.replace("\"", "\"\"") + "\",9,\n");
        hub.send("admin", "PUT", "/api/quarters", "application/geo+json", OUTLINE);
    }

    /** Every field that takes text. */
    private String announce() {
        String text = "'" + SCRIPT.replace("'", "''") + "'";
        String yaml = """
                id: hostile
                language: de
                title: %1$s
                summary: %1$s
                body: |
                  [link](https://example.org/?%%22onmouseover=alert(3)) und `<script>alert(4)</script>` \\<b onclick=alert(5)>
                facts: {place: %1$s, phone: "+49 231 500", starts: 2027-03-02T09:00+01:00}
                quarters: [bad]
                topic: water
                translations: {en: {title: %1$s, summary: %1$s}, ar: {title: %1$s, summary: %1$s}}
                """.formatted(text);
        HttpResponse<String> stored = hub.send("author", "POST", "/api/announcements", "application/yaml", yaml);
        assertThat(stored.statusCode()).as(stored.body()).isIn(200, 201);
        for (String move : List.of("submit", "approve", "send")) {
            String user = move.equals("approve") ? "approver" : "author";
            int status =
                    hub.call(user, "POST", "/api/announcements/hostile/" + move).statusCode();
            assertThat(status).as(move).isIn(200, 202, stored.statusCode() == 200 ? 409 : 200);
        }
        return "hostile";
    }

    @Test
    void whatSomebodyWroteIsTextWhereverItIsShown() throws IOException {
        String id = announce();
        Session author = Session.of(port, "author");
        for (String path : List.of(
                "/office?phase=current",
                "/office?q=" + "%3Cscript%3Ealert(1)%3C/script%3E",
                "/office/announcements/" + id + "?language=de",
                "/office/announcements/" + id + "?language=ar",
                "/office/announcements/" + id + "/email/de",
                "/office/announcements/" + id + "/translations/ar",
                "/office/announcements/" + id + "/translations/en?write=true",
                "/office/announcements/" + id + "/report",
                "/office/announcements/" + id + "/send",
                "/office/compose",
                "/office/compose/new",
                "/office/inbox",
                "/printshop",
                "/office/audit?actor=%22%3E%3Cscript%3E",
                "/login?ui=de&x=%22%3E%3Cscript%3E")) {
            isHarmless(
                    path,
                    (path.contains("audit") || path.contains("printshop") ? admin : author)
                            .get(path)
                            .body());
        }
        for (String path : List.of(
                "/",
                "/a/" + id,
                "/a/" + id + "?lang=ar",
                "/q/bad",
                "/subscribe?quarter=bad&topic=%22%3E%3Cscript%3E&lang=%22%3E")) {
            isHarmless(path, hub.get(path).body());
        }
        byte[] pdf = pdf("/office/announcements/" + id + "/sheets/de/flyer.pdf");
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertThat(actions(sheet)).isSubsetOf("URI", "GoTo");
        }
    }

    @ParameterizedTest
    @CsvSource({"test, address", "send, word", "schedule, publish"})
    void whatSomebodyTypesBeforeItGoesOutIsTextToo(String form, String field) {
        String id = "hostile-" + form;
        String yaml =
                "id: %s\nlanguage: de\ntitle: Not\nsummary: Heute.\nquarters: [bad]\ntopic: power\nurgency: emergency\n"
                        .formatted(id);
        hub.send("author", "POST", "/api/announcements", "application/yaml", yaml);
        hub.call("author", "POST", "/api/announcements/" + id + "/submit");
        hub.call("approver", "POST", "/api/announcements/" + id + "/approve");
        String page = "/office/announcements/" + id + "/send";
        HttpResponse<String> answer = admin.post(
                page,
                "/office/announcements/" + id + "/" + form,
                Map.of(field, SCRIPT, "lang", "de", "channel", "sms", "version", "1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        isHarmless(page, answer.body());
        assertThat(Jsoup.parse(answer.body()).getElementById(field).attr("value"))
                .isNotEmpty()
                .matches(typed -> SCRIPT.startsWith(typed));
        assertThat(admin.post(page, "/office/announcements/" + id + "/test", Map.of("lang", SCRIPT, "channel", SCRIPT))
                        .statusCode())
                .isEqualTo(404);
    }

    private static void isHarmless(String path, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("script").eachAttr("src"))
                .as(path)
                .hasSameSizeAs(page.select("script"))
                .allMatch(src -> src.startsWith("/"));
        assertThat(page.select("img[src=x], iframe[srcdoc], object, embed, base"))
                .as(path)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(path + ": " + element.tagName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                        .as(path)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:text");
            }
        }
    }

    private static TreeSet<String> actions(PDDocument sheet) {
        TreeSet<String> actions = new TreeSet<>();
        for (COSObjectKey key : sheet.getDocument().getXrefTable().keySet()) {
            COSObject object = sheet.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary) {
                actions.addAll(subtypes(dictionary));
            }
        }
        return actions;
    }

    private static List<String> subtypes(COSDictionary dictionary) {
        assertThat(dictionary.containsKey(COSName.getPDFName("JS"))).isFalse();
        assertThat(dictionary.containsKey(COSName.getPDFName("AA"))).isFalse();
        COSDictionary action = dictionary.getCOSDictionary(COSName.A);
        return action == null ? List.of() : List.of(action.getNameAsString(COSName.S));
    }

    private byte[] pdf(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "JSESSIONID=" + admin.id())
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noPageAllowsWhatIsUnsafe() {
        String id = announce();
        for (String path : List.of(
                "/office",
                "/office/announcements/" + id,
                "/office/announcements/" + id + "/email/de",
                "/office/announcements/" + id + "/send",
                "/office/announcements/" + id + "/translations/ar",
                "/office/audit",
                "/office/inbox",
                "/printshop",
                "/login",
                "/",
                "/a/" + id,
                "/q/bad",
                "/subscribe",
                "/api/audit",
                "/nothing/here")) {
            HttpResponse<String> answer = admin.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .contains("default-src")
                    .contains("frame-ancestors")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void noFormOfTheOfficeWorksWithoutItsToken() {
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/office") || path.startsWith("/printshop") || path.startsWith("/api"))
                .map(path -> path.replaceAll("\\{[^/]*(accepted)[^/]*}", "$1").replaceAll("\\{[^/]*}", "1"))
                .forEach(path -> assertThat(admin.postWith("forged", path, Map.of("text", "x"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/office",
                "/office/..;/actuator/env",
                "/office/%2e%2e/actuator",
                "/printshop/orders/..%2f..%2fsecret/files.zip",
                "/printshop/orders/x/pages/..%2f..%2fmanifest.sha256",
                "/printshop/orders/x/pages/%2e%2e",
                "/office/announcements/hostile/sheets/de/flyer-999999.png",
                "/office/inbox/999999999999999999",
                "/office/inbox/-1",
                "/api/announcements/other/deliveries/1",
                "/a/..%2f..%2fetc%2fpasswd",
                "/webjars/..%2f..%2fapplication.properties"
            })
    void nothingIsFoundByGuessing(String path) {
        assertThat(admin.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void signingInLeadsNowhereElse() {
        for (String page :
                List.of("//evil.example/", "/office?continue=https://evil.example", "/login?continue=//evil.example")) {
            Session session = new Session(port);
            session.get(page);
            assertThat(session.signIn("author", "author")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .satisfiesAnyOf(
                            location -> assertThat(location).startsWith("/"),
                            location -> assertThat(location).startsWith("http://127.0.0.1:" + port + "/"))
                    .doesNotStartWith("//");
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAndNothingBreaks() {
        for (String field : List.of("title", "body", "facts.place")) {
            assertThat(admin.post("/office/compose/new", "/office/compose", Map.of(field, "x".repeat(3_000_000)))
                            .statusCode())
                    .as(field)
                    .isBetween(400, 422);
        }
        assertThat(hub.send("admin", "PUT", "/api/quarters", "text/csv", "x".repeat(13_000_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(admin.get("/office").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsByItselfAndItsCookieIsForTheServerAlone() {
        assertThat(context.getServletContext().getSessionTimeout()).isEqualTo(30);
        String cookie = hub.get("/login").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax");
        assertThat(hub.get("/office;jsessionid=0123456789").statusCode()).isEqualTo(400);
    }
}
