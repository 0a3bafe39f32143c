package org.rundruf.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tries announcements on their sheets before anything is printed. What was tried lately is not laid out again. */
public final class Proofs implements AutoCloseable {
    private static final int KEPT = 5000;
    private final Cache<ProofKey, Optional<SheetFault>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Proofs::thread);
    private final Proof proof;

    /** @param pages what prints them later */
    public Proofs(PrintPages pages) {
        this.proof = new Proof(pages);
    }

    /** @return what stands in the way of printing every one of the contents on every sheet, in their order */
    public List<SheetFault> faults(Collection<PageContent> contents, List<PrintSheet> sheets) {
        List<CompletableFuture<Optional<SheetFault>>> tried = new ArrayList<>();
        for (PageContent content : contents) {
            for (PrintSheet sheet : sheets) {
                tried.add(CompletableFuture.supplyAsync(() -> fault(content, sheet), threads));
            }
        }
        return tried.stream().map(Proofs::result).flatMap(Optional::stream).toList();
    }

    private Optional<SheetFault> fault(PageContent content, PrintSheet sheet) {
        return known.get(ProofKey.of(content, sheet), key -> proof.fault(content, sheet));
    }

    private static Optional<SheetFault> result(CompletableFuture<Optional<SheetFault>> tried) {
        try {
            return tried.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "proof");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
