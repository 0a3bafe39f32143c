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
 * The ledger through a thousand bad days. A seed that fails is named and replays exactly, after those that went before it
 * in the same ledger: {@code mvn test -Dtest=SimulationTest -Dsimulation.seed=…}.
 */
class SimulationTest {
    private static final int SEEDS = 1000;
    private static final int TOGETHER = 50;
    private static final String ONE = "simulation.seed";

    static LongStream seeds() {
        return System.getProperty(ONE) == null
                ? LongStream.iterate(0, first -> first < SEEDS, first -> first + TOGETHER)
                : LongStream.of(Long.getLong(ONE) / TOGETHER * TOGETHER);
    }

    /** Over a broker the same rules hold; a part of the seeds tries those that are its own. */
    static LongStream fewSeeds() {
        return seeds().limit(SEEDS / TOGETHER / 4);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void nothingIsLostAndNothingGoesOutTwice(long first) {
        run(first, 1, false);
    }

    /** One message a day, and the rest in one that crashes, cancellations and stops meet as well. */
    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void norAreTheAnnouncementsOfADigest(long first) {
        run(first, 3, false);
    }

    /** A broker loses tickets, repeats them and hands them out late. */
    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("fewSeeds")
    void norDoesItOverABroker(long first) {
        run(first, 1, true);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("fewSeeds")
    void norAreDigestsOverABroker(long first) {
        run(first, 3, true);
    }

    private static void run(long first, int announcements, boolean isOverBroker) {
        MovableClock world = new MovableClock("2026-11-24T09:00:00Z");
        SimulatedCrashes database = new SimulatedCrashes(Databases.H2.fresh());
        SharedLedger shared = new SharedLedger(database, world);
        if (announcements > 1) {
            shared.withDigests("12:00");
        }
        long last = Long.getLong(ONE, first + TOGETHER - 1);
        for (long seed = first; seed <= last; seed++) {
            Random random = new Random(seed);
            SimulatedBroker broker = isOverBroker ? new SimulatedBroker(random) : null;
            Simulation simulation = new Simulation(shared, world, database, random, announcements, broker);

            assertThat(simulation.run()).as("-D%s=%d", ONE, seed).isEmpty();
        }
    }
}
