package org.rundruf.bench;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/** Something that stays up and turns pages into PDF files. */
interface PageEngine extends Closeable {
    String name();

    /** Makes the flyer of a language. @throws IOException if it cannot */
    void print(String language) throws IOException;

    /** @return the processors' time that it has taken since it is up, with all of its processes and threads */
    Duration processorTime();

    static Duration processorTime(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    default void close() throws IOException {
        // Most have nothing to end.
    }
}
