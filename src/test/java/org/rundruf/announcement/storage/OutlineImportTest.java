package org.rundruf.announcement.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.outline.JdbcOutlines;
import org.rundruf.announcement.storage.QuarterImport.Result;
import org.rundruf.audit.AuditTrail;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OutlineImportTest {
    private static final String SQUARE =
            "{'type': 'Polygon', 'coordinates': [[[7, 51], [8, 51], [8, 52], [7, 52], [7, 51]]]}";
    private static final Point INSIDE = new GeometryFactory().createPoint(new Coordinate(7.5, 51.5));

    private record City(JdbcQuarters quarters, JdbcOutlines outlines, OutlineImport imports) {

        static City on(Databases databases) {
            DataSource source = databases.fresh();
            JdbcClient client = JdbcClient.create(source);
            JdbcTransactionManager transactions = new JdbcTransactionManager(source);
            String csv =
                    "id,parent,name,households,geocodes\ncity,,City,0,05\ncity/west,city,West,0,2;1\ncity/east,city,East,7,2\n";
            new QuarterImport(client, transactions, AuditTrail.NONE).importCsv(csv.getBytes(StandardCharsets.UTF_8));
            JdbcQuarters quarters = new JdbcQuarters(client);
            JdbcOutlines outlines = new JdbcOutlines(client);
            return new City(
                    quarters, outlines, new OutlineImport(client, quarters, outlines, transactions, AuditTrail.NONE));
        }

        Result take(String... features) {
            String collection = "{'type': 'FeatureCollection', 'features': [" + String.join(",", features) + "]}";
            return imports.importGeoJson(collection.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String feature(String properties, String geometry) {
        return "{'type': 'Feature', 'properties': " + properties + ", 'geometry': " + geometry + "}";
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aQuarterIsFoundByWhateverTheOfficeCallsIt(Databases databases) {
        City city = City.on(databases);

        Result result = city.take(
                feature("{'KEY': 5, 'AREA': 12.5, 'STB_NAME': ' east '}", SQUARE), feature("{'NR': '1'}", SQUARE));

        assertThat(result).isEqualTo(new Result(0, 2, List.of()));
        assertThat(city.outlines().all().keySet()).containsExactly("city/east", "city/west");
        assertThat(city.outlines().outline("city/east"))
                .hasValueSatisfying(
                        outline -> assertThat(outline.contains(INSIDE)).isTrue());
        assertThat(city.outlines().outline("city")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFeatureWithIdAndNameIsAQuarterAsWell(Databases databases) {
        City city = City.on(databases);

        Result result = city.take(feature(
                "{'id': 'city/mill', 'parent': 'city', 'name': 'Mill', 'households': 40, 'geocodes': '7;8'}", SQUARE));

        assertThat(result).isEqualTo(new Result(1, 0, List.of()));
        assertThat(city.quarters().find("city/mill"))
                .get()
                .extracting(Quarter::name, Quarter::households, Quarter::parent)
                .containsExactly("Mill", 40, "city");
        assertThat(city.outlines().outline("city/mill")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNewOutlineReplacesTheOldOneAtOnce(Databases databases) {
        City city = City.on(databases);
        city.take(feature("{'id': 'city/east'}", SQUARE));
        assertThat(city.outlines().outline("city/east")).get().matches(outline -> outline.contains(INSIDE));

        city.take(feature("{'id': 'city/east'}", SQUARE.replace("51", "49").replace("52", "50")));

        assertThat(city.outlines().outline("city/east")).get().matches(outline -> !outline.contains(INSIDE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id': 'city/east'} | null                                                                   | features[1].geometry          | is missing
            {'id': 'city/east'} | {'type': 'Point', 'coordinates': [7, 51]}                              | features[1].geometry          | is a Point and no area
            {'id': 'city/east'} | {'type': 'Polygon', 'coordinates': []}                                 | features[1].geometry          | has no points
            {'id': 'city/east'} | {'type': 'Polygon', 'coordinates': 'here'}                             | features[1].geometry          | is no GeoJSON geometry
            {'id': 'city/east'} | {'type': 'Polygon'}                                                    | features[1].geometry          | has no points
            {'id': 'city/east'} | {'type': 'Polygon', 'coordinates': [[[7, 51], [8, 51], [8, 52]]]}      | features[1].geometry          | is no GeoJSON geometry
            {'id': 'city/east'} | {'type': 'Polygon', 'coordinates': [[[7, 5e6], [8, 51], [8, 52], [7, 5e6]]]} | features[1].geometry    | has points beyond 180 degrees
            {'id': 'city/east'} | {'type': 'Polygon', 'coordinates': [[[7, 51], [8, 52], [8, 51], [7, 52], [7, 51]]]} | features[1].geometry | crosses itself near 7.5000, 51.5000
            {'name': 'Eats'}    | SQUARE                                                                 | features[1].properties        | name no known quarter
            {}                  | SQUARE                                                                 | features[1].properties        | name no known quarter
            {'nr': 2}           | SQUARE                                                                 | features[1].properties        | could be each of city/east, city/west
            {'id': 'city/west'}   | SQUARE                                                                 | features[1]                   | is city/west, and so is features[0]
            {'id': 'A B', 'name': 'X'} | SQUARE                                                          | features[1].properties.id     | 'A B' is no id
            {'id': 'x/y', 'name': 'X', 'parent': 'x'} | SQUARE                                           | features[1].properties.parent | 'x' is not known
            """)
    void oneBadFeatureKeepsAllOut(String properties, String geometry, String field, String problem) {
        City city = City.on(Databases.H2);

        assertThatThrownBy(() -> city.take(
                        feature("{'id': 'city/west', 'name': 'Changed', 'parent': 'city'}", SQUARE),
                        feature(properties, geometry.replace("SQUARE", SQUARE))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.problems()).hasSize(1);
                    assertThat(refused.problems().get(0).field()).isEqualTo(field);
                    assertThat(refused.problems().get(0).problem()).startsWith(problem);
                    assertThat(refused.problems().get(0).hint()).isNotNull();
                });
        assertThat(city.outlines().all()).isEmpty();
        assertThat(city.quarters().find("city/west").orElseThrow().name()).isEqualTo("West");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                                                | is not well-formed JSON
            []                                                               | is no FeatureCollection
            {"type": "FeatureCollection", "features": []}                    | is no FeatureCollection
            {"type": "Feature", "features": [1]}                             | is no FeatureCollection
            {"type": "FeatureCollection", "features": [{}], "crs": {"properties": {"name": "EPSG:25832"}}} | 'EPSG:25832' is another coordinate system
            {"type": "FeatureCollection", "features": [3]}                   | is missing
            """)
    void whatIsNoFeatureCollectionIsRefused(String file, String problem) {
        City city = City.on(Databases.H2);

        assertThatThrownBy(() -> city.imports().importGeoJson(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.problems().get(0).problem()).startsWith(problem));
    }
}
