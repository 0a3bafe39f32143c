package org.rundruf.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the configuration says about WhatsApp.
 *
 * @param window whether free text is kept back from people who did not write within 24 hours; null to decide by provider
 */
@ConfigurationProperties("rundruf.whatsapp")
public record WhatsAppSettings(Window window) {

    /** What holds outside the 24 hours. */
    public enum Window {
        /** Only approved templates are sent. */
        ENFORCED,
        /** Free text is sent where there is no template: the provider does not mind. */
        OFF
    }
}
