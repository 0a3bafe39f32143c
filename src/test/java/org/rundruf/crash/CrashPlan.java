package org.rundruf.crash;

import java.util.Random;
import java.util.stream.IntStream;
import org.rundruf.testing.Databases;

/**
 * What is sent and how often the hub is killed meanwhile.
 *
 * @param database what the hub keeps its ledger in
 * @param recipients people, each with a number for text messages, one for WhatsApp and an e-mail address
 * @param kills how often the process gets a SIGKILL
 * @param seed of everything that is left to chance
 */
record CrashPlan(Databases database, int recipients, int kills, long seed) {
    private static final int CHANNELS = 3;
    private static final double EARLIEST = 0.03;
    private static final double LATEST = 0.92;
    /** Every so many, an address is dead. */
    private static final int DEAD = 100;

    int deliveries() {
        return CHANNELS * recipients;
    }

    /** @return how many messages the servers have taken when the hub is killed, in rising order */
    int[] momentsOfDeath() {
        Random random = new Random(seed);
        return IntStream.range(0, kills)
                .map(i -> (int) (deliveries() * (EARLIEST + random.nextDouble() * (LATEST - EARLIEST))))
                .sorted()
                .toArray();
    }

    String sms(int recipient) {
        return "+4915228%06d".formatted(100_000 + recipient);
    }

    String whatsApp(int recipient) {
        return "+4915229%06d".formatted(100_000 + recipient);
    }

    String email(int recipient) {
        return "resident%06d@example.org".formatted(100_000 + recipient);
    }

    /** @return true if no message ever reaches this address; which ones, is in its number */
    static boolean isDead(String address) {
        return Long.parseLong(address.replaceAll("\\D", "")) % DEAD == 0;
    }
}
