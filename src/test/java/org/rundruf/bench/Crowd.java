package org.rundruf.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** People who open a page once in a second each, whether or not the one before is there; they come spread over the second. */
final class Crowd {
    private static final long SECOND = 1_000_000_000L;
    private final List<Visitor> visitors;

    /** @param users names of accounts, whose passwords they are; taken in turn */
    Crowd(int port, int size, List<String> users, Executor threads) {
        visitors = IntStream.range(0, size)
                .mapToObj(i -> Visitor.signedIn(port, users.get(i % users.size()), threads))
                .toList();
    }

    /** @return how long each answer took from when it was due, in nanoseconds, sorted */
    long[] open(String path, int seconds) {
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        long start = System.nanoTime();
        int all = visitors.size() * seconds;
        for (int i = 0; i < all; i++) {
            long due = start + i * SECOND / visitors.size();
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(visitors.get(i % visitors.size()).open(path, due));
        }
        long[] nanos = answers.stream().mapToLong(CompletableFuture::join).toArray();
        Arrays.sort(nanos);
        return nanos;
    }
}
