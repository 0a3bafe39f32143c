package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class OperatorsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/actuator/health,     local, ,          200",
        "/actuator/health,     proxy, ,          401",
        "/actuator/health,     proxy, author,    403",
        "/actuator/health,     proxy, printshop, 403",
        "/actuator/health,     proxy, admin,     200",
        "/actuator/prometheus, local, ,          200",
        "/actuator/prometheus, proxy, ,          401",
        "/actuator/prometheus, proxy, admin,     200",
        "/actuator/env,        local, ,          404",
        "/actuator/heapdump,   local, ,          404",
        "/actuator/shutdown,   proxy, admin,     404",
    })
    void areOnThisMachineOrAdministrators(String path, String from, String user, int status) {
        Map<String, String> headers =
                from.equals("proxy") ? Map.of("X-Forwarded-For", "203.0.113.9") : Map.of("Accept", "*/*");
        HttpResponse<String> answer = new HubClient(port).call(user, "GET", path, headers, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }
}
