package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.storage.QuarterImport.Rejected;
import org.rundruf.announcement.storage.QuarterImport.Result;
import org.rundruf.testing.Databases;

class QuarterImportTest {
    private static final String HEADER = "id,parent,name,households,geocodes\n";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void parentsMayComeAfterTheirChildren(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        Result result = take(shelf, HEADER + "town/east,town,\"East, old\",12,1; 2\ntown,,Town,,\n");

        assertThat(result).isEqualTo(new Result(2, 0, List.of()));
        assertThat(shelf.quarters().find("town/east"))
                .contains(new Quarter("town/east", "town", "East, old", 12, Set.of("1", "2")));
        assertThat(shelf.quarters().all()).extracting(Quarter::id).containsSubsequence("town", "town/east");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void quartersThatAreThereAreUpdated(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        Result result = take(shelf, HEADER + "city/north/port,city,Harbour,1,444\n");

        assertThat(result).isEqualTo(new Result(0, 1, List.of()));
        assertThat(shelf.quarters().find("city/north/port"))
                .contains(new Quarter("city/north/port", "city", "Harbour", 1, Set.of("444")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filesOfExcelAreTaken(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        Result result = take(
                shelf,
                "\uFEFFid;parent;name;households;geocodes\r\ntown;;Köln-Süd;7;\"1;2\"\r\n\r\ntown/x;town;X;;\r\n");

        assertThat(result.imported()).isEqualTo(2);
        assertThat(shelf.quarters().find("town")).contains(new Quarter("town", null, "Köln-Süd", 7, Set.of("1", "2")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Town,,Town,,                         | 2 | id         | 'Town' is no id
            a//b,,B,,                            | 2 | id         | 'a//b' is no id
            ,,B,,                                | 2 | id         | '' is no id
            a/b/c/d/e/f/g,,G,,                   | 2 | id         | has 7 levels; a quarter has at most 6
            town,,,,                             | 2 | name       | has to have 1 to 200 characters
            town,,Town,many,                     | 2 | households | 'many' is no whole number
            town,,Town,-1,                       | 2 | households | '-1' is no whole number
            town,nowhere,Town,,                  | 2 | parent     | 'nowhere' is not known
            good,,Good,,\\nbad,gone,Bad,,        | 3 | parent     | 'gone' is not known
            a,b,A,,\\nb,a,B,,                    | 2 | parent     | 'b' lies in itself
            town,town,Town,,                     | 2 | parent     | 'town' lies in itself
            city,city/north,City,,               | 2 | parent     | 'city/north' lies in itself
            \\n"multi\\nline",,M,,               | 3 | id         | 'multi
            town,,Town,,\\n"town",,T,,           | 3 | id         | 'town' stands in this file already
            """)
    void badLinesAreRejectedOneByOne(String lines, long line, String field, String problem) {
        Shelf shelf = Shelf.on(Databases.H2);

        Result result = take(shelf, HEADER + lines.replace("\\n", "\n") + "\nextra,,Extra,5,\n");

        assertThat(result.rejected()).isNotEmpty();
        Rejected first = result.rejected().get(0);
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.field()).isEqualTo(field);
        assertThat(first.problem()).startsWith(problem);
        assertThat(shelf.quarters().find("extra")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theChildrenOfARejectedLineAreRejectedToo(Databases databases) {
        Shelf shelf = Shelf.on(databases);

        Result result = take(shelf, HEADER + "a/b,a,B,,\na/b/c,a/b,C,,\na,nowhere,A,,\n");

        assertThat(result.imported()).isZero();
        assertThat(result.rejected()).extracting(Rejected::line).containsExactly(2L, 3L, 4L);
    }

    @ParameterizedTest
    @CsvSource({
        "'name,parent\nTown,', id",
        "'no header at all', id",
        "'id,x\na,b', name",
        "'id,name,geocode\na,b,c', geocode"
    })
    void aFileWithoutItsColumnsIsRefused(String csv, String field) {
        Shelf shelf = Shelf.on(Databases.H2);

        assertThatThrownBy(() -> take(shelf, csv))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo(field));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void geocodesAndNamesFindTheOutermostQuarters(Databases databases) {
        JdbcQuarters quarters = Shelf.on(databases).quarters();

        assertThat(quarters.matching(Set.of("111", "333", "999"), Set.of()))
                .extracting(Quarter::id)
                .containsExactly("city/south", "city/north/port");
        assertThat(quarters.matching(Set.of("111"), Set.of(" NORTH ")))
                .extracting(Quarter::id)
                .containsExactly("city/north");
        assertThat(quarters.matching(Set.of("999"), Set.of("nowhere"))).isEmpty();
    }

    private static Result take(Shelf shelf, String csv) {
        return shelf.imports().importCsv(csv.getBytes(StandardCharsets.UTF_8));
    }
}
