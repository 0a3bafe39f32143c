package org.rundruf.localization.machine;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a city sets about translation engines.
 *
 * @param engines {@code deepl}, {@code libretranslate}, in the order in which they are asked; empty for none: then no
 *     text leaves this machine
 * @param timeout how long one request may take
 * @param total how long a translation may take, with all its requests and retries
 * @param retries how often a request is repeated that an engine could not answer at the moment
 * @param retryDelay before the first repetition; it doubles each time
 * @param pause how long an engine is left alone that refused, or whose characters are used up
 * @param rest how long an engine is left alone that did not answer, unless it says for how long itself
 */
@ConfigurationProperties("rundruf.translation")
record TranslationSettings(
        @DefaultValue List<String> engines,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("30s") Duration total,
        @DefaultValue("2") int retries,
        @DefaultValue("500ms") Duration retryDelay,
        @DefaultValue("1h") Duration pause,
        @DefaultValue("1m") Duration rest,
        @DefaultValue DeepL deepl,
        @DefaultValue LibreTranslate libretranslate) {

    /**
     * @param key the account's key, or null
     * @param url another address than DeepL's own, or null
     * @param pricePerMillion what a million characters cost, or null
     */
    record DeepL(String key, URI url, BigDecimal pricePerMillion) {}

    /**
     * @param url where the server is
     * @param key if it asks for one, or null
     */
    record LibreTranslate(
            @DefaultValue("http://localhost:5000") URI url, String key) {}
}
