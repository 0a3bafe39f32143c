package org.rundruf.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A program that reads names of pages and PDF files and answers {@code done} to each. */
final class WorkerEngine implements PageEngine {
    private final String name;
    private final FlyerFiles files;
    private final String kind;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    /** @param kind of page that it reads: {@code html} or {@code fo} */
    WorkerEngine(String name, FlyerFiles files, String kind, List<String> command) throws IOException {
        this.name = name;
        this.files = files;
        this.kind = kind;
        this.process = files.process(command).start();
        this.answers = process.inputReader();
        this.orders = process.outputWriter();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void print(String language) throws IOException {
        Path page = files.page(language, kind);
        orders.write(page + "\t" + page + ".pdf\n");
        orders.flush();
        String answer = answers.readLine();
        if (!"done".equals(answer)) {
            throw new IOException(name + " gave up on " + language + ", see " + files.log());
        }
    }

    @Override
    public Duration processorTime() {
        return PageEngine.processorTime(Stream.of(process.toHandle()));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
