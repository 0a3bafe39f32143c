package org.rundruf.print.finishing.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.print.PressSamples;

/** A preflight that finds nothing is worth nothing: every fault that is planted has to be found, and no other. */
class PreflightTest {
    private static final Path SCRIPT = Path.of("src/test/scripts/pdfx4.py");
    private static final byte[] FLYER = PressSamples.flyer();

    @Test
    void ourOwnFilePasses() {
        assertThat(Preflight.check(FLYER, Expectation.any()).failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlantedFault.class)
    void findsWhatIsPlanted(PlantedFault fault) throws IOException {
        PreflightReport report = Preflight.check(fault.plantedInto(FLYER), Expectation.any());

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo(fault.rule());
            assertThat(failure.findings()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "148, 210, 2, 9, 1, ",
        "148, 209, 2, 9, 1, boxes",
        "148, 210, 2, 9, 2, qr-code",
        "148, 210, 2, 12, 1, type-size",
    })
    void comparesWithWhatTheSheetShouldBe(
            double width, double height, int pages, double type, int codes, String broken) {
        PreflightReport report = Preflight.check(FLYER, new Expectation(width, height, pages, type, codes));

        assertThat(report.failures().stream().map(failure -> failure.rule().tag()))
                .isEqualTo(Stream.ofNullable(broken).toList());
    }

    @Test
    void whatIsNoPdfPassesNothing() {
        byte[] nothing = "Guten Tag".getBytes(StandardCharsets.US_ASCII);

        assertThat(Preflight.check(nothing, Expectation.any()).failures()).hasSize(Rule.values().length);
    }

    @Test
    void namesPlaceAndRule() throws IOException {
        PreflightReport report = Preflight.check(PlantedFault.INK_OF_320.plantedInto(FLYER), Expectation.any());

        assertThat(new PreflightFailed("de.pdf", report))
                .hasMessage("de.pdf fails the preflight: total-ink (page 1 at 71 × 88 mm: takes 320 % ink)");
    }

    /** A second opinion: Python and qpdf, which share no code with the hub. */
    @Test
    void anIndependentScriptFindsTheSame(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("RIGHT.pdf"), FLYER);
        for (PlantedFault fault : PlantedFault.values()) {
            Files.write(folder.resolve(fault + ".pdf"), fault.plantedInto(FLYER));
        }

        assertThat(brokenRules(folder))
                .isEqualTo(Arrays.stream(PlantedFault.values())
                        .collect(Collectors.toMap(
                                PlantedFault::name,
                                fault -> List.of(fault.rule().tag()),
                                (a, b) -> a,
                                TreeMap::new)));
    }

    private static Map<String, List<String>> brokenRules(Path folder) throws IOException {
        Process script = new ProcessBuilder("python3", SCRIPT.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines()
                .map(line -> line.split("[ :]", 3))
                .collect(Collectors.groupingBy(
                        parts -> Path.of(parts[0]).getFileName().toString().replace(".pdf", ""),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(parts -> parts[1], Collectors.toList()),
                                rules -> rules.stream().distinct().toList())));
    }
}
