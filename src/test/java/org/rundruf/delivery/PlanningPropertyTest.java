package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Topic;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares what the database plans with what a reader of the rules would plan by hand. */
class PlanningPropertyTest {
    private static final List<String> QUARTERS =
            List.of("dortmund", "dortmund/nord", "dortmund/nord/hafen", "dortmund/nord/borsig", "bochum");
    private final Hub hub = new Hub(Databases.H2.fresh());

    record Line(int person, String quarter, Set<Topic> topics) {
        String csv() {
            String tags = topics.stream().map(Topic::tag).collect(Collectors.joining(";"));
            return ",,p" + person + "@example.org,," + quarter + "," + tags;
        }

        boolean matches(String addressed, Topic topic) {
            boolean isRelated = quarter.equals(addressed)
                    || quarter.startsWith(addressed + "/")
                    || addressed.startsWith(quarter + "/");
            return isRelated && (topics.isEmpty() || topics.contains(topic));
        }
    }

    @Property(tries = 60)
    void exactlyOneDeliveryForEveryMatchingAddress(
            @ForAll("lines") List<Line> lines, @ForAll("quarters") Set<String> addressed, @ForAll Topic topic) {
        forgetEverything(hub.audience.jdbc);
        hub.audience.add(lines.stream().map(Line::csv).toArray(String[]::new));
        Announcement announcement = hub.store(new Hub.Draft().topic(topic).quarters(addressed.toArray(String[]::new)));

        hub.plan(announcement);
        hub.plan(announcement);

        List<String> planned = hub.audience.jdbc.queryForList(
                "SELECT address FROM delivery d JOIN contact_point c ON c.id = d.contact", String.class);
        assertThat(new ArrayList<>(planned)).containsExactlyInAnyOrderElementsOf(byHand(lines, addressed, topic));
    }

    private static Set<String> byHand(List<Line> lines, Set<String> addressed, Topic topic) {
        Set<String> addresses = new HashSet<>();
        for (Line line : lines) {
            if (addressed.stream().anyMatch(quarter -> line.matches(quarter, topic))) {
                addresses.add("p" + line.person() + "@example.org");
            }
        }
        return addresses;
    }

    private static void forgetEverything(JdbcTemplate jdbc) {
        List.of("delivery", "plan", "consent", "subscription", "contact_point", "subscriber")
                .forEach(table -> jdbc.update("DELETE FROM " + table));
        jdbc.update("DELETE FROM announcement_move");
        jdbc.update("DELETE FROM announcement_quarter");
        jdbc.update("UPDATE announcement SET newest_key = NULL");
        jdbc.update("DELETE FROM announcement_version");
        jdbc.update("DELETE FROM announcement");
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(QUARTERS),
                        Arbitraries.of(Topic.class).set().ofMaxSize(3))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Set<String>> quarters() {
        return Arbitraries.of(QUARTERS).set().ofMinSize(1).ofMaxSize(3);
    }
}
