package org.rundruf.announcement.reading;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Phrase;

/** The typed part of an {@code info} block. */
final class CapFacts {
    private final CapElements elements;

    CapFacts(CapElements elements) {
        this.elements = elements;
    }

    Facts facts(CapElement info) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Optional<OffsetDateTime> starts = elements.time(info, "onset").or(() -> elements.time(info, "effective"));
        Optional<OffsetDateTime> ends = elements.time(info, "expires");
        starts.ifPresent(time -> facts.put("starts", time));
        ends.ifPresent(time -> facts.put("ends", time));
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get())) {
            elements.problem(info, "expires", Phrase.of("cap.order"), Phrase.of("order.expires.hint", starts.get()));
        }
        info.value("contact").flatMap(Contacts::phone).ifPresent(phone -> facts.put("phone", phone));
        web(info).ifPresent(url -> facts.put("url", url));
        info.value("contact").flatMap(Contacts::email).ifPresent(email -> facts.put("email", email));
        return new Facts(facts);
    }

    private Optional<String> web(CapElement info) {
        Optional<String> written = info.value("web");
        Optional<String> url = written.flatMap(Contacts::url);
        if (written.isPresent() && url.isEmpty()) {
            Phrase problem = Phrase.of("no.url", Printable.shown(written.get()));
            elements.problem(info, "web", problem, Contacts.URL_HINT);
        }
        return url;
    }
}
