package org.rundruf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Quarter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every quarter that can be imported has its sheet. */
class QuarterLevelsTest {

    @ParameterizedTest
    @CsvSource({
        "org.rundruf.web.pages.QuarterSheetPage, /q, /sheet.pdf",
        "org.rundruf.web.api.QuarterSheetCall, /api/quarters, /sheet"
    })
    void everyLevelHasAnAddress(Class<?> type, String start, String end) {
        String[] patterns = Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getAnnotation(GetMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> Arrays.stream(mapping.value()))
                .toArray(String[]::new);

        assertThat(IntStream.rangeClosed(1, Quarter.MOST_LEVELS).mapToObj(levels -> start + "/x".repeat(levels) + end))
                .allMatch(path -> matches(patterns, path));
    }

    private static boolean matches(String[] patterns, String path) {
        return Arrays.stream(patterns)
                .anyMatch(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path)));
    }
}
