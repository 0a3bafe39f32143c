package org.rundruf.channel.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

/** Camel starts in silence with much that is wrong in its route files; these are the things it does not say. */
class RouteFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]+)}}");
    private final List<Entry> entries = entries();

    @Test
    void areTheTableOfContents() {
        assertThat(new RouteFiles(Path.of("nowhere")).list())
                .extracting(Resource::getFilename)
                .containsExactly(
                        "1-announcement.camel.yaml",
                        "10-subscription.camel.yaml",
                        "11-bounces.camel.yaml",
                        "12-inbox.camel.yaml",
                        "13-feeds.camel.yaml",
                        "14-test-messages.camel.yaml",
                        "2-dispatch.camel.yaml",
                        "3-sms.camel.yaml",
                        "4-whatsapp.camel.yaml",
                        "5-email.camel.yaml",
                        "6-flyer.camel.yaml",
                        "7-poster.camel.yaml",
                        "8-outcome.camel.yaml",
                        "9-translation.camel.yaml");
    }

    @Test
    void giveWayToTheWorkingDirectory(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1-own.camel.yaml"), "[]");
        assertThat(new RouteFiles(folder).list())
                .extracting(Resource::getFilename)
                .containsExactly("1-own.camel.yaml");
    }

    @Test
    void mustNotBeMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> new RouteFiles(empty).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No routes")
                .hasMessageContaining(empty.getFileName().toString());
    }

    @Test
    void saysWhichJointLeadsNowhere() throws Exception {
        CamelContext context = new DefaultCamelContext();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:here").to("direct:nowhere");
            }
        });
        context.start();
        assertThatThrownBy(() -> DirectEndpoints.requireConsumers(context))
                .hasMessageContaining("direct://nowhere")
                .hasMessageNotContaining("direct://here");
        context.stop();
    }

    @Test
    void nameAndDescribeEveryRoute() {
        assertThat(entries).allSatisfy(entry -> assertThat(entry.id()).isNotBlank());
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries.stream().filter(entry -> !entry.kind().equals("templatedRoute")))
                .allSatisfy(entry -> assertThat(entry.route())
                        .extractingByKey("description")
                        .asString()
                        .isNotBlank());
    }

    @Test
    void leaveTheProcessThroughPlaceholdersOnly() {
        assertThat(uris().filter(uri -> !uri.matches("(direct|scheduler):.*")))
                .isNotEmpty()
                .allSatisfy(uri -> assertThat(uri).contains("{{"));
    }

    @Test
    void listenToEveryDirectEndpoint() {
        Set<String> consumed =
                uris("from").filter(uri -> uri.startsWith("direct:")).collect(Collectors.toSet());
        Set<String> called = uris("to").filter(uri -> uri.startsWith("direct:")).collect(Collectors.toSet());
        Set<String> channels = parameters("channel");
        Set<String> expanded = called.stream()
                .flatMap(uri -> uri.contains("{{channel}}")
                        ? channels.stream().map(channel -> uri.replace("{{channel}}", channel))
                        : Stream.of(uri))
                .collect(Collectors.toSet());
        assertThat(consumed).containsAll(expanded);
    }

    @Test
    void knowAndUseEveryParameter() {
        Map<String, Set<String>> templates = entries.stream()
                .filter(entry -> entry.kind().equals("routeTemplate"))
                .collect(Collectors.toMap(Entry::id, entry -> names(entry.body())));
        assertThat(entries.stream().filter(entry -> entry.kind().equals("templatedRoute")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(names(entry.body()))
                        .isEqualTo(templates.get((String) entry.body().get("routeTemplateRef"))));
        String settings = properties().values().toString();
        assertThat(entries.stream().filter(entry -> entry.kind().equals("routeTemplate")))
                .allSatisfy(entry -> assertThat(names(entry.body()))
                        .allSatisfy(name -> assertThat(entry.route() + settings).contains("{{" + name + "}}")));
    }

    @Test
    void askOnlyForWhatIsConfigured() {
        Set<String> known = new HashSet<>(properties().stringPropertyNames());
        known.addAll(Set.of("channel", "concurrency", "adapter"));
        Set<String> asked = new TreeSet<>();
        entries.forEach(entry ->
                PLACEHOLDER.matcher(entry.body().toString()).results().forEach(hit -> asked.add(hit.group(1))));
        assertThat(known).containsAll(asked);
    }

    private Set<String> parameters(String name) {
        return entries.stream()
                .filter(entry -> entry.kind().equals("templatedRoute"))
                .flatMap(entry -> list(entry.body().get("parameters")).stream())
                .filter(parameter -> name.equals(parameter.get("name")))
                .map(parameter -> parameter.get("value").toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Map<String, Object> body) {
        return list(body.get("parameters")).stream()
                .map(parameter -> parameter.get("name").toString())
                .collect(Collectors.toSet());
    }

    private Stream<String> uris() {
        return Stream.concat(uris("from"), uris("to"));
    }

    private Stream<String> uris(String key) {
        return entries.stream()
                .flatMap(entry -> nodes(entry.body())
                        .filter(node -> node.get(key) instanceof Map)
                        .map(node -> ((Map<?, ?>) node.get(key)).get("uri").toString()));
    }

    private static Stream<Map<?, ?>> nodes(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return Stream.concat(Stream.of(map), map.values().stream().flatMap(RouteFilesTest::nodes));
        }
        return tree instanceof List<?> list ? list.stream().flatMap(RouteFilesTest::nodes) : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static Properties properties() {
        try (InputStream file = RouteFilesTest.class.getResourceAsStream("/application.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Entry> entries() {
        return new RouteFiles(Path.of("nowhere"))
                .list().stream().flatMap(file -> read(file).stream()).toList();
    }

    private static List<Entry> read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            List<Map<String, Map<String, Object>>> items = new Yaml().load(content);
            return items.stream()
                    .flatMap(item -> item.entrySet().stream())
                    .map(item -> new Entry(item.getKey(), item.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A route, a template, or a route made from one. */
    private record Entry(String kind, Map<String, Object> body) {
        String id() {
            return (String) body.get(kind.equals("templatedRoute") ? "routeId" : "id");
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> route() {
            return kind.equals("routeTemplate") ? (Map<String, Object>) body.get("route") : body;
        }
    }
}
