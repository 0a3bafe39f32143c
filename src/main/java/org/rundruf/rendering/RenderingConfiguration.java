package org.rundruf.rendering;

import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
class RenderingConfiguration {

    @Bean
    Rendering rendering(
            Templates templates,
            Words words,
            @Value("${rundruf.sms.segments:" + Rendering.USUAL_SEGMENTS + "}") int mostSegments) {
        return Rendering.of(templates, words, mostSegments);
    }

    @Bean
    SmsText smsText(Rendering room) {
        return room.sms();
    }

    @Bean
    WhatsAppText whatsAppText(Rendering room) {
        return room.whatsApp();
    }

    @Bean
    WhatsAppVariables whatsAppVariables(Words words) {
        return new WhatsAppVariables(new Labels(words));
    }

    @Bean
    EmailRenderer emailRenderer(Rendering room) {
        return room.email();
    }

    @Bean
    DigestText digestText(Rendering room) {
        return room.digest();
    }

    @Bean
    VoiceText voiceText(Rendering room) {
        return room.voice();
    }

    @Bean
    Publisher publisher(QuarterDirectory quarters, @Value("${rundruf.publisher:}") String name) {
        return new Publisher(quarters, name);
    }

    @Bean
    MessageContexts messageContexts(
            QuarterDirectory quarters, PublicUrl url, @Value("${rundruf.publisher:}") String publisher) {
        return new MessageContexts(quarters, url::links, publisher);
    }
}
