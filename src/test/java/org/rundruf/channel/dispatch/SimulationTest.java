package org.rundruf.channel.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.delivery.SharedLedger;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

/**
 * The ledger through a thousand bad days. A seed that fails is named and replays exactly:
 * {@code mvn test -Dtest=SimulationTest -Dsimulation.seed=…}.
 */
class SimulationTest {
    private static final int SEEDS = 1000;
    private static final int TOGETHER = 50;
    private static final String ONE = "simulation.seed";

    static LongStream seeds() {
        return System.getProperty(ONE) == null
                ? LongStream.iterate(0, first -> first < SEEDS, first -> first + TOGETHER)
                : LongStream.of(Long.getLong(ONE));
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void nothingIsLostAndNothingGoesOutTwice(long first) {
        MovableClock world = new MovableClock("2026-11-24T09:00:00Z");
        SimulatedCrashes database = new SimulatedCrashes(Databases.H2.fresh());
        run(new SharedLedger(database, world), world, database, first, 1);
    }

    /** One message a day, and the rest in one that crashes, cancellations and stops meet as well. */
    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void norAreTheAnnouncementsOfADigest(long first) {
        MovableClock world = new MovableClock("2026-11-24T09:00:00Z");
        SimulatedCrashes database = new SimulatedCrashes(Databases.H2.fresh());
        run(new SharedLedger(database, world).withDigests("12:00"), world, database, first, 3);
    }

    private static void run(
            SharedLedger shared, MovableClock world, SimulatedCrashes database, long first, int announcements) {
        int count = System.getProperty(ONE) == null ? TOGETHER : 1;
        for (long seed = first; seed < first + count; seed++) {
            Simulation simulation = new Simulation(shared, world, database, new Random(seed), announcements);

            assertThat(simulation.run()).as("-D%s=%d", ONE, seed).isEmpty();
        }
    }
}
