package org.rundruf.localization.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.rundruf.localization.machine.EngineFailure.Reason;
import tools.jackson.databind.JsonNode;

/** A LibreTranslate server, such as the city's own. */
final class LibreTranslateEngine implements TranslationEngine {
    static final String NAME = "libretranslate";
    private final LibreTranslateHttp http;
    private final String key;

    /** @param key or null if the server asks for none */
    LibreTranslateEngine(LibreTranslateHttp http, String key) {
        this.http = http;
        this.key = key;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> translate(List<String> segments, String source, String target) throws EngineFailure {
        String from = SourceLanguage.of(source);
        if (!knows(from, target)) {
            throw new EngineFailure(Reason.REFUSED, "does not know " + target, null);
        }
        List<String> translations = new ArrayList<>();
        for (List<String> batch : Batches.of(segments)) {
            translations.addAll(batch(batch, from, target));
        }
        return translations;
    }

    /** Asked each time: it is the city's own server, and it may have learnt a language. */
    private boolean knows(String source, String target) throws EngineFailure {
        return StreamSupport.stream(http.get("/languages").spliterator(), false)
                .filter(language -> language.path("code").asString("").equals(source))
                .flatMap(language ->
                        StreamSupport.stream(language.path("targets").spliterator(), false))
                .anyMatch(code -> code.asString("").equalsIgnoreCase(target));
    }

    private List<String> batch(List<String> segments, String source, String target) throws EngineFailure {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("q", segments.stream().map(HtmlTags::toHtml).toList());
        request.put("source", source);
        request.put("target", target);
        request.put("format", "html");
        if (key != null && !key.isBlank()) {
            request.put("api_key", key);
        }
        JsonNode texts = http.post("/translate", request).path("translatedText");
        if (texts.size() != segments.size()) {
            throw Nonsense.failure("has " + texts.size() + " texts for " + segments.size());
        }
        return StreamSupport.stream(texts.spliterator(), false)
                .map(text -> HtmlTags.toMarked(text.asString("")))
                .toList();
    }
}
