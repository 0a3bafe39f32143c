package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.WhoMayOpenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whoever adds an address says who may open it: in a table of pages, of calls, or here, of what is open to everybody. */
@WebTest
class EveryMappingTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** Nobody is asked who they are; providers' calls carry a signature, and are refused without. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /                       | 200
            GET  | /login                  | 200
            GET  | /leaving                | 302
            GET  | /error                  | 404
            GET  | /a/none                 | 404
            GET  | /a/none/flyer.pdf       | 404
            GET  | /q/none                 | 404
            GET  | /q/none/sheet.pdf       | 404
            GET  | /subscribe              | 200
            POST | /subscribe              | 422
            GET  | /confirm/none           | 404
            POST | /confirm/none           | 404
            GET  | /unsubscribe/none       | 404
            POST | /unsubscribe/none       | 404
            POST | /twilio/status/1        | 403
            POST | /twilio/inbound         | 403
            POST | /twilio/voice           | 403
            """)
    void whatIsOpenToEverybody(String method, String path, int status) {
        assertThat(new HubClient(port).call(null, method, path).statusCode()).isEqualTo(status);
    }

    @Test
    void noAddressIsWithoutARow() throws ReflectiveOperationException {
        List<String[]> rows = Stream.of(
                        table(getClass()
                                .getDeclaredMethod("whatIsOpenToEverybody", String.class, String.class, int.class)),
                        table(WhoMayTest.class.getDeclaredMethod(
                                "rolesOpenWhatTheyMay", String.class, String.class, String.class)),
                        table(WhoMayOpenTest.class.getDeclaredMethod(
                                "rolesOpenWhatTheyMay", String.class, String.class, String.class)))
                .flatMap(rowsOfOne -> rowsOfOne)
                .toList();
        Set<String> without = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (rows.stream().noneMatch(row -> isAbout(mapping, row))) {
                without.add(mapping.toString());
            }
        });
        assertThat(without).isEmpty();
    }

    private static Stream<String[]> table(Method test) {
        return test.getAnnotation(CsvSource.class)
                .textBlock()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    private static boolean isAbout(RequestMappingInfo mapping, String[] row) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        PathContainer path = PathContainer.parsePath(row[1].replaceFirst("\\?.*", ""));
        return (methods.isEmpty() || methods.contains(RequestMethod.resolve(row[0])))
                && mapping.getPathPatternsCondition().getPatterns().stream()
                        .filter(pattern -> isSpecific(pattern, row[1]))
                        .anyMatch(pattern -> pattern.matches(path));
    }

    /** The quarters' page takes whatever stands below it, which would be a row for everything there. */
    private static boolean isSpecific(PathPattern pattern, String path) {
        return !path.endsWith("sheet.pdf") || pattern.getPatternString().endsWith("sheet.pdf");
    }
}
