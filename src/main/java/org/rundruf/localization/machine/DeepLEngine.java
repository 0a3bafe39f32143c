package org.rundruf.localization.machine;

import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DeepLException;
import com.deepl.api.Formality;
import com.deepl.api.Language;
import com.deepl.api.SentenceSplittingMode;
import com.deepl.api.TextResult;
import com.deepl.api.TextTranslationOptions;
import com.google.gson.JsonParseException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.localization.machine.DeepLClientWithStatus.StatusException;
import org.rundruf.localization.machine.EngineFailure.Reason;

/**
 * DeepL, by its own client. Its XML handling keeps what stands in {@code x} tags.
 *
 * <p>The client does not hand on headers, so nobody knows what {@code Retry-After} says: after too many requests the engine
 * rests as {@link Pauses} says of engines that name no time.
 */
final class DeepLEngine implements TranslationEngine {
    static final String NAME = "deepl";
    private static final List<String> IGNORED = List.of("x");
    private static final List<String> INSIDE_SENTENCES = List.of("x", "m");
    private final DeepLClientWithStatus client;
    private final DeepLLanguages languages;
    private final Charges charges;
    private final BigDecimal pricePerMillion;

    DeepLEngine(TranslationSettings settings, Charges charges, Clock clock) {
        // without its own retries: those know nothing of the time that is left
        DeepLClientOptions options = new DeepLClientOptions();
        options.setMaxRetries(0).setTimeout(settings.timeout()).setSendPlatformInfo(false);
        if (settings.deepl().url() != null) {
            options.setServerUrl(settings.deepl().url().toString().replaceAll("/+$", ""));
        }
        this.client = new DeepLClientWithStatus(settings.deepl().key(), options);
        this.languages = new DeepLLanguages(client, clock);
        this.charges = charges;
        this.pricePerMillion = settings.deepl().pricePerMillion();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> translate(List<String> segments, String source, String target) throws EngineFailure {
        try {
            Language language = languages
                    .target(target)
                    .orElseThrow(() -> new EngineFailure(Reason.REFUSED, "does not know " + target, null));
            return translate(segments, source, target, language);
        } catch (StatusException e) {
            throw new EngineFailure(HttpReason.of(e.status()), e.getMessage(), null);
        } catch (DeepLException | JsonParseException | IllegalStateException | NullPointerException e) {
            // its parser has no exception of its own for an answer of another shape
            throw new EngineFailure(Reason.UNAVAILABLE, "no answer: " + e.getMessage(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure(Reason.UNAVAILABLE, "interrupted", null);
        }
    }

    private List<String> translate(List<String> segments, String source, String target, Language language)
            throws DeepLException, InterruptedException {
        List<String> translations = new ArrayList<>();
        for (List<String> batch : Batches.of(segments)) {
            for (TextResult result :
                    client.translateText(batch, SourceLanguage.of(source), language.getCode(), options(language))) {
                charges.billed(NAME, target, result.getBilledCharacters(), pricePerMillion);
                translations.add(result.getText());
            }
        }
        return translations;
    }

    private static TextTranslationOptions options(Language language) {
        TextTranslationOptions options = new TextTranslationOptions()
                .setTagHandling("xml")
                .setOutlineDetection(false)
                .setIgnoreTags(IGNORED)
                .setNonSplittingTags(INSIDE_SENTENCES)
                .setSentenceSplittingMode(SentenceSplittingMode.Off);
        return Boolean.TRUE.equals(language.getSupportsFormality()) ? options.setFormality(Formality.More) : options;
    }
}
