package org.rundruf.channel.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.WrongState;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.SharedLedger;
import org.rundruf.testing.MovableClock;

/**
 * One announcement on its way through several nodes that crash, stop, lose answers, have wrong clocks and hear from the
 * provider late or twice. Everything follows from the seed.
 */
final class Simulation {
    private static final List<String> NAMES = List.of("node-1", "node-2", "node-3");
    private static final int STEPS = 200;
    private static final int ROUNDS = 500;

    /** Seconds. */
    private static final int MOST_WRONG = 4000;

    private final SharedLedger shared;
    private final MovableClock world;
    private final RandomGenerator random;
    private final SimulatedCrashes crashes;
    private final SimulatedProvider provider;
    private final SimulatedWire wire;
    private final List<Announcement> announcements;
    private final List<LedgerWatch> watches;
    private final boolean hasDigests;
    private final SimulatedBroker broker;
    private final Map<String, SimulatedNode> nodes = new TreeMap<>();
    private String acting;

    /**
     * @param count of announcements; several go out in digests
     * @param broker over which nodes offer what they claim, or null if each sends that itself
     */
    Simulation(
            SharedLedger shared,
            MovableClock world,
            SimulatedCrashes crashes,
            RandomGenerator random,
            int count,
            SimulatedBroker broker) {
        this.broker = broker;
        this.shared = shared;
        this.world = world;
        this.crashes = crashes;
        this.random = random;
        this.provider = new SimulatedProvider(random, world);
        this.wire = new SimulatedWire(random, world, provider);
        this.announcements =
                Stream.generate(() -> shared.announce(null)).limit(count).toList();
        this.watches = announcements.stream()
                .map(announcement -> new LedgerWatch(shared, announcement.key(), provider))
                .toList();
        this.hasDigests = count > 1;
    }

    /** @return what went wrong; empty if nothing did */
    List<String> run() {
        NAMES.forEach(this::start);
        plan(nodes.get(NAMES.get(0)));
        for (int i = 0; i < STEPS; i++) {
            watches.forEach(LedgerWatch::look);
            stepOrCrash();
        }
        finish();
        Ledger ledger = nodes.get(NAMES.get(0)).member().ledger();
        return watches.stream().flatMap(watch -> watch.faults(ledger).stream()).toList();
    }

    private void start(String name) {
        MovableClock clock = new MovableClock(world.instant().toString());
        nodes.put(name, new SimulatedNode(shared, name, provider, clock));
    }

    private void plan(SimulatedNode node) {
        announcements.forEach(announcement -> node.member().ledger().plan(announcement, List.of("de"), "de"));
    }

    private void stepOrCrash() {
        acting = NAMES.get(random.nextInt(NAMES.size()));
        if (random.nextInt(12) == 0) {
            crashes.after(random.nextInt(6));
        }
        try {
            step();
        } catch (SimulatedCrashes.Crash e) {
            crashes.never();
            crash(Optional.ofNullable(wire.died()).orElse(nodes.get(acting)));
        } finally {
            crashes.never();
        }
    }

    private void step() {
        SimulatedNode node = nodes.get(acting);
        if (node == null) {
            crashes.never();
            start(acting);
            return;
        }
        switch (random.nextInt(22)) {
            case 0, 1 -> claim(node);
            case 2, 3, 4, 5 -> begin(node);
            case 6, 7, 8, 9 -> wire.arrive();
            case 10, 11 -> wire.answer(random.nextInt(6) == 0);
            case 12 -> wire.giveUp();
            case 13, 14 -> provider.speak().ifPresent(node::receive);
            case 15 -> settle(node);
            case 16 -> jump(node);
            case 17 -> crash(node);
            case 18 -> someEvent(node);
            default ->
                moveOn(
                        hasDigests && random.nextInt(8) == 0
                                ? Duration.ofHours(random.nextInt(10))
                                : Duration.ofSeconds(random.nextInt(25)));
        }
    }

    private Announcement some() {
        return hasDigests ? announcements.get(random.nextInt(announcements.size())) : announcements.get(0);
    }

    private void claim(SimulatedNode node) {
        if (broker == null) {
            node.claim(Channel.SMS);
        } else {
            node.offer(Channel.SMS, broker);
        }
    }

    /** Somebody sets the clock of a machine. */
    private void jump(SimulatedNode node) {
        if (random.nextBoolean()) {
            takeOver(node);
        } else {
            node.clock.set(world.instant().plusSeconds(random.nextInt(-MOST_WRONG, MOST_WRONG)));
        }
    }

    /** By a clock that is put forward, whatever is being sent right now was forsaken long ago. */
    private void takeOver(SimulatedNode node) {
        node.claim(Channel.SMS);
        begin(node);
        node.clock.set(world.instant().plusSeconds(MOST_WRONG));
        settle(node);
        moveOn(SimulatedNode.GRACE.plusSeconds(random.nextInt(5)));
        settle(node);
        claim(node);
        begin(node);
    }

    /** A process that nobody let run for minutes goes on where it was, while another one did its work. */
    private void standStill(SimulatedNode node) {
        SimulatedNode other = nodes.get(NAMES.get(random.nextInt(NAMES.size())));
        node.claim(Channel.SMS);
        for (int round = 0; other != null && round < 5; round++) {
            moveOn(Duration.ofSeconds(30 + random.nextInt(40)));
            settle(other);
        }
        if (other != null) {
            other.claim(Channel.SMS);
            begin(other);
        }
        begin(node);
    }

    private void begin(SimulatedNode node) {
        if (broker != null) {
            node.take(broker);
        }
        node.begin().ifPresent(delivery -> wire.send(node, delivery));
    }

    private void someEvent(SimulatedNode node) {
        switch (random.nextInt(15)) {
            case 13, 14 -> again(node);
            case 0 -> node.member().ledger().suppress(some().key(), "cancelled");
            case 6, 7 -> node.member().ledger().pause(some());
            case 8 -> node.member().ledger().resume(some());
            case 9 -> heed(node);
            case 1 -> plan(node);
            case 2, 3 -> stop(node);
            case 10, 11, 12 -> standStill(node);
            default -> shared.stopSomebody(some().key(), random);
        }
    }

    /** Of what was cancelled nothing is sent again. */
    private void again(SimulatedNode node) {
        int number = random.nextInt(announcements.size());
        watches.get(number).again(() -> {
            try {
                node.member().ledger().again(announcements.get(number));
            } catch (WrongState e) {
                return;
            }
        });
    }

    /** A node that has lost the broker takes back what lay in it; at times that is lost indeed. */
    private void heed(SimulatedNode node) {
        node.member().ledger().heed();
        if (broker != null) {
            if (random.nextBoolean()) {
                broker.loseEverything();
            }
            node.member().ledger().recall();
        }
    }

    private void stop(SimulatedNode node) {
        node.stopOrderly();
        crash(node);
    }

    /** The provider may be out of reach; then doubts stay. */
    private static void settle(SimulatedNode node) {
        try {
            node.settle();
        } catch (SimulatedProvider.Unreachable e) {
            return;
        }
    }

    private void crash(SimulatedNode node) {
        if (nodes.values().remove(node)) {
            wire.cut(node);
        }
    }

    private void moveOn(Duration time) {
        wire.moveOn(world.instant().plus(time));
        world.advance(time);
        nodes.values().forEach(node -> node.clock.advance(time));
    }

    /** All is well again: whatever is left has to come to its end. */
    private void finish() {
        provider.becomeReliable();
        moveOn(Duration.ofMinutes(1));
        NAMES.forEach(name -> {
            crash(nodes.get(name));
            start(name);
        });
        SimulatedNode node = nodes.get(NAMES.get(0));
        announcements.forEach(node.member().ledger()::resume);
        for (int i = 0; i < ROUNDS && !isComplete(node); i++) {
            NAMES.forEach(name -> work(nodes.get(name)));
            moveOn(hasDigests && i % 20 == 0 ? Duration.ofHours(7) : Duration.ofSeconds(20));
        }
    }

    private boolean isComplete(SimulatedNode node) {
        return announcements.stream()
                .allMatch(announcement -> node.member().ledger().isComplete(announcement.key()));
    }

    private void work(SimulatedNode node) {
        claim(node);
        while (node.isBusy() || broker != null && !broker.isEmpty()) {
            begin(node);
            wire.arrive();
            wire.answer(false);
        }
        node.settle();
        node.member().ledger().heed();
        provider.speak().ifPresent(node::receive);
    }
}
