package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** A reader with one kit and a small city. */
final class Readers {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final KitCatalogue KITS = new OneKit();
    static final DocumentReader CITY = new DocumentReader(KITS, new SmallCity(true), ZONE, "de");
    static final DocumentReader ANYWHERE = new DocumentReader(KITS, new SmallCity(false), ZONE, "de");

    private Readers() {}

    static Document yaml(String text) {
        return CITY.read(bytes(text), "application/yaml");
    }

    static Document json(String text) {
        return CITY.read(bytes(text), "application/json");
    }

    static List<Problem> problems(byte[] content, String mediaType) {
        return catchThrowableOfType(InvalidInput.class, () -> CITY.read(content, mediaType))
                .problems();
    }

    static List<Problem> yamlProblems(String text) {
        return problems(bytes(text), "application/yaml");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class OneKit implements KitCatalogue {
        private static final KitHead WATER = new KitHead(
                Topic.WATER,
                Urgency.HIGH,
                List.of(
                        new FactParameter("starts", FactType.DATETIME, true, List.of()),
                        new FactParameter("place", FactType.PLACE, true, List.of(), "Hafenstraße 1–9"),
                        new FactParameter("reason", FactType.CHOICE, false, List.of("maintenance", "burst")),
                        new FactParameter("houses", FactType.NUMBER, false, List.of()),
                        new FactParameter("streets", FactType.LIST, false, List.of()),
                        new FactParameter("span", FactType.INTERVAL, false, List.of())));

        @Override
        public Set<String> names() {
            return Set.of("water-shutoff");
        }

        @Override
        public Optional<KitHead> find(String name) {
            return Optional.ofNullable(Map.of("water-shutoff", WATER).get(name));
        }
    }

    private record SmallCity(boolean isComplete) implements QuarterDirectory {
        private static final List<Quarter> QUARTERS = List.of(
                new Quarter("dortmund", null, "Dortmund", 0, Set.of("05913000")),
                new Quarter("dortmund/hafen", "dortmund", "Hafen", 4000, Set.of()),
                new Quarter("dortmund/nordmarkt", "dortmund", "Nordmarkt", 9000, Set.of("805913999")),
                new Quarter("bovenden", null, "Bovenden", 0, Set.of("803159007")));

        @Override
        public Optional<Quarter> find(String id) {
            return all().stream().filter(q -> q.id().equals(id)).findFirst();
        }

        @Override
        public List<Quarter> all() {
            return isComplete ? QUARTERS : List.of();
        }

        @Override
        public List<Quarter> matching(Set<String> geocodes, Set<String> names) {
            return all().stream()
                    .filter(q -> names.contains(q.name()) || shareOne(q.geocodes(), geocodes))
                    .toList();
        }

        private static boolean shareOne(Set<String> some, Set<String> others) {
            Set<String> both = new HashSet<>(some);
            both.retainAll(others);
            return !both.isEmpty();
        }
    }
}
