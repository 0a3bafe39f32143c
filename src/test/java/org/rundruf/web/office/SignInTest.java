package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class SignInTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"author,/office", "approver,/office", "admin,/office", "printshop,/printshop"})
    void everybodyComesToTheirOwnDesk(String user, String desk) {
        assertThat(Session.location(new Session(port).signIn(user, user))).isEqualTo(desk);
    }

    @Test
    void whoAskedForAPageComesBackToIt() {
        Session session = new Session(port);
        assertThat(Session.location(session.get("/office?phase=drafts"))).isEqualTo("/login");
        assertThat(Session.location(session.signIn("author", "author"))).startsWith("/office?phase=drafts");
    }

    @Test
    void aSessionGetsAnotherIdWhenSomebodySignsIn() {
        Session session = new Session(port);
        session.page("/login");
        String before = session.id();
        session.signIn("author", "author");
        assertThat(session.id()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void unknownNamesAndWrongPasswordsGetTheSameAnswer() {
        assertThat(Session.location(new Session(port).signIn("nobody", "x"))).isEqualTo("/login?error");
        assertThat(Session.location(new Session(port).signIn("admin", "x"))).isEqualTo("/login?error");
    }

    @Test
    void whoGuessesTooOftenHasToWaitEvenWithTheRightPassword() {
        Session session = new Session(port);
        for (int i = 0; i < 5; i++) {
            assertThat(Session.location(session.signIn("guessed", "wrong" + i))).isEqualTo("/login?error");
        }
        assertThat(Session.location(session.signIn("guessed", "right"))).isEqualTo("/login?wait");
        assertThat(Session.location(session.signIn("author", "author"))).isEqualTo("/office");
    }

    @Test
    void nothingIsChangedWithoutTheToken() {
        Session session = Session.of(port, "author");
        HttpResponse<String> refused = session.postWith("forged", "/office/compose", Map.of("title", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSession() {
        Session session = Session.of(port, "author");
        assertThat(Session.location(session.post("/office", "/logout", Map.of())))
                .isEqualTo("/login?left");
        assertThat(Session.location(session.get("/office"))).isEqualTo("/login");
    }

    @Test
    void partsOfAPageSendTheWholePageToTheSignIn() {
        var answer = new org.rundruf.web.HubClient(port).get("/office", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
    }
}
