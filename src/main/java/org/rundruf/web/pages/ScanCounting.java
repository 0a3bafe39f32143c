package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Scans;
import org.rundruf.localization.Language;
import org.springframework.stereotype.Component;

/** Counts people who open a page by a printed code ({@code via=flyer}); not what looks at it for them. */
@Component
class ScanCounting {
    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|preview|slurp|facebookexternalhit|whatsapp|telegram|headless|curl|wget|python|monitor",
            Pattern.CASE_INSENSITIVE);
    private final Scans scans;

    ScanCounting(Scans scans) {
        this.scans = scans;
    }

    /** @return true if the address comes from a sheet, whether it counts or not */
    boolean isScan(HttpServletRequest request) {
        return Channel.PRINTED.stream().anyMatch(channel -> channel.tag().equals(request.getParameter("via")));
    }

    void count(Announcement announcement, Language language, HttpServletRequest request) {
        if (isScan(request) && isPerson(request)) {
            scans.count(announcement, request.getParameter("via"), language.tag());
        }
    }

    private static boolean isPerson(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        boolean isAhead = Stream.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose")
                .anyMatch(name -> request.getHeader(name) != null);
        return "GET".equals(request.getMethod())
                && !isAhead
                && agent != null
                && !PROGRAM.matcher(agent).find();
    }
}
