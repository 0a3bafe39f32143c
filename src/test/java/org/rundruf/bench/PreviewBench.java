package org.rundruf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that an author sees of an announcement: its page in every language, with text message, WhatsApp and what is said on the
 * telephone, its e-mails, and its sheets as pictures. Once for the first time, then again, beside a file that is handed out
 * as it is.
 */
class PreviewBench {
    private static final String STATIC = "/office.css";
    private static final int REPETITIONS = 3;
    private static final double MILLIS = 1e6;
    private static final int LANGUAGES = Integer.getInteger("preview.languages", 100);

    @TempDir
    Path folder;

    @Test
    void all_languages_and_channels() {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (BusyOffice office = new BusyOffice(folder)) {
            office.store("warm-up");
            Visitor author = Visitor.signedIn(office.port(), "author", threads);
            look(author, "warm-up", 2);
            office.store("preview");
            for (int turn = 0; turn <= REPETITIONS; turn++) {
                print(turn == 0 ? "first" : "repeated", look(author, "preview", LANGUAGES), author);
            }
        } finally {
            threads.shutdown();
        }
    }

    private record Look(List<Long> pages, List<Long> files) {}

    private static Look look(Visitor author, String id, int most) {
        Look look = new Look(new ArrayList<>(), new ArrayList<>());
        String desk = "/office/announcements/" + id;
        List<String> languages =
                Jsoup.parse(author.text(desk)).select(".languages a").eachAttr("lang");
        for (String language : languages.stream().limit(most).toList()) {
            long start = System.nanoTime();
            Document page = Jsoup.parse(author.text(desk + "?lang=" + language));
            look.pages().add(System.nanoTime() - start);
            List<String> files = page.select(".previews img, .previews iframe").eachAttr("src");
            for (String file : files) {
                long begun = System.nanoTime();
                author.bytes(file);
                look.files().add(System.nanoTime() - begun);
            }
        }
        return look;
    }

    private static void print(String turn, Look look, Visitor author) {
        long start = System.nanoTime();
        for (int i = 0; i < look.pages().size(); i++) {
            author.bytes(STATIC);
        }
        long plain = System.nanoTime() - start;
        long pages = look.pages().stream().mapToLong(Long::longValue).sum();
        long files = look.files().stream().mapToLong(Long::longValue).sum();
        System.out.println(String.format(
                Locale.ROOT,
                "%-9s %d languages: pages %7.0f ms (slowest %5.0f), %d e-mails and pictures %7.0f ms; pages are %.1f times as many static files",
                turn,
                look.pages().size(),
                pages / MILLIS,
                look.pages().stream().mapToLong(Long::longValue).max().orElse(0) / MILLIS,
                look.files().size(),
                files / MILLIS,
                (double) pages / plain));
    }
}
