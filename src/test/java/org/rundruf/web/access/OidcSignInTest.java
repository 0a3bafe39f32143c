package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at a real authorization server, as a browser does it. */
@WebTest
class OidcSignInTest {
    private static CityDirectory directory;

    @LocalServerPort
    int port;

    private HttpClient browser;

    @DynamicPropertySource
    static void city(DynamicPropertyRegistry settings) {
        directory = CityDirectory.start();
        String client = "spring.security.oauth2.client.";
        settings.add(client + "registration.city.client-id", () -> "rundruf");
        settings.add(client + "registration.city.client-secret", () -> "secret");
        settings.add(client + "registration.city.client-name", () -> "Stadt-Konto");
        settings.add(client + "registration.city.scope", () -> "openid");
        settings.add(client + "provider.city.issuer-uri", directory::url);
        settings.add("rundruf.oidc.roles-claim", () -> "city.groups");
        settings.add("rundruf.oidc.roles.[press office]", () -> "AUTHOR");
        settings.add("rundruf.oidc.roles.heads", () -> "APPROVER");
    }

    @AfterAll
    static void stop() {
        directory.stop();
    }

    @BeforeEach
    void open() {
        CityDirectory.HubPort.value = port;
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Test
    void theSignInPageOffersIt() {
        Document page = page(get(hub("/login")));
        assertThat(page.select(".other-way a").text()).contains("Stadt-Konto");
        assertThat(page.select(".other-way a").attr("href")).isEqualTo("/oauth2/authorization/city");
    }

    @Test
    void groupsOfTheDirectoryAreRolesHere() {
        Document office = page(signIn("kim"));
        assertThat(office.select(".bar .name").text()).isEqualTo("kim");
        assertThat(get(hub("/office/inbox")).statusCode()).isEqualTo(200);
        assertThat(get(hub("/office/audit")).statusCode()).isEqualTo(403);
        assertThat(audit("actor=kim")).contains(",kim,sign-in.done,,,from=127.0.0.1");
    }

    @Test
    void severalGroupsAreSeveralRoles() {
        Document office = page(signIn("lee"));
        assertThat(office.select("a[href='/office/compose']")).isNotEmpty();
        assertThat(post(get(hub("/office")), hub("/office/announcements/none/approve"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(hub("/api/announcements")).statusCode()).isEqualTo(200);
        assertThat(get(hub("/api/audit")).statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasNoRoleIsToldSoAndCanLeave() {
        HttpResponse<String> told = signIn("sam");
        assertThat(told.uri()).isEqualTo(hub("/no-role"));
        assertThat(page(told).select("main").text()).contains("sam");
        assertThat(get(hub("/office")).uri()).isEqualTo(hub("/no-role"));
        assertThat(get(hub("/printshop")).uri()).isEqualTo(hub("/no-role"));
        assertThat(get(hub("/api/announcements")).statusCode()).isEqualTo(403);
        assertThat(signOut(told).uri()).isEqualTo(hub("/login?left"));
    }

    @Test
    void signingOutEndsTheSessionAtTheDirectoryAsWell() {
        HttpResponse<String> left = signOut(signIn("kim"));
        assertThat(left.uri()).isEqualTo(hub("/login?left"));
        assertThat(get(hub("/office")).uri()).isEqualTo(hub("/login"));
        assertThat(get(hub("/oauth2/authorization/city")).uri())
                .hasPath("/login")
                .hasPort(directoryPort());
        assertThat(audit("actor=kim")).contains(",kim,sign-in.ended,");
    }

    @Test
    void nobodyGetsInUnderTheNameOfAConfiguredUser() {
        HttpResponse<String> refused = signIn("admin");
        assertThat(refused.uri()).isEqualTo(hub("/login?refused"));
        assertThat(page(refused).select("[role=alert]").text()).isNotBlank();
        assertThat(get(hub("/office")).uri()).isEqualTo(hub("/login"));
        assertThat(audit("action=sign-in.refused")).contains("directory=city");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        assertThat(get(hub("/login/oauth2/code/city?code=stolen&state=forged")).uri())
                .isEqualTo(hub("/login?refused"));
        assertThat(get(hub("/oauth2/authorization/unknown")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> signIn(String name) {
        HttpResponse<String> form = get(hub("/oauth2/authorization/city"));
        assertThat(form.uri()).hasPort(directoryPort());
        return post(form, form.uri().resolve("/login"), Map.of("username", name, "password", name));
    }

    private HttpResponse<String> signOut(HttpResponse<String> page) {
        HttpResponse<String> leaving = post(page, hub("/logout"), Map.of());
        assertThat(leaving.statusCode()).isEqualTo(200);
        assertThat(leaving.body()).contains("refresh");
        String refresh = page(leaving).select("meta[http-equiv=refresh]").attr("content");
        return get(URI.create(refresh.replaceFirst("^0;url=", "")));
    }

    private int directoryPort() {
        return URI.create(directory.url()).getPort();
    }

    private String audit(String query) {
        return new HubClient(port)
                .call("admin", "GET", "/api/audit.csv?" + query)
                .body();
    }

    private URI hub(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private HttpResponse<String> get(URI uri) {
        String accepted = uri.getPath().startsWith("/api/") ? "*/*" : "text/html";
        return send(HttpRequest.newBuilder(uri).header("Accept", accepted).GET());
    }

    private HttpResponse<String> post(HttpResponse<String> page, URI uri, Map<String, String> fields) {
        String token = page(page).select("input[name=_csrf]").attr("value");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue() + "&")
                .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form + "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
