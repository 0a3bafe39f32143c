package org.rundruf.channel.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.channel.WhatsAppSettings;
import org.rundruf.channel.WhatsAppSettings.Window;
import org.rundruf.delivery.ReplyWindow;
import org.springframework.stereotype.Component;

/**
 * WhatsApp's customer service window: for 24 hours after somebody wrote they are sent any text, and then nothing but
 * approved templates.
 *
 * @see <a href="https://www.twilio.com/docs/whatsapp/key-concepts#the-24-hour-customer-service-window">Twilio on it</a>
 */
@Component
public class WhatsAppWindow implements ReplyWindow {
    /** Why a delivery fails; part of its reason. */
    public static final String CLOSED = "outside WhatsApp's 24-hour window";

    private static final Duration WINDOW = Duration.ofHours(24);
    /** Clocks differ, and a message takes its time to WhatsApp. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final WhatsAppSettings settings;
    private final WhatsAppTemplates templates;
    private final Rehearsal rehearsal;
    private final Clock clock;

    WhatsAppWindow(WhatsAppSettings settings, WhatsAppTemplates templates, Rehearsal rehearsal, Clock clock) {
        this.settings = settings;
        this.templates = templates;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /** @return true if the provider minds; unless it is configured, a provider on this machine does not */
    public boolean isEnforced() {
        return settings.window() == null ? !rehearsal.isOn() : settings.window() == Window.ENFORCED;
    }

    /** @param lastInboundAt when its owner last wrote to us, or null. @return true if the number may be sent any text now */
    public boolean isOpen(Instant lastInboundAt) {
        return lastInboundAt != null && lastInboundAt.isAfter(opensAfter());
    }

    @Override
    public boolean takesText(Instant lastInboundAt) {
        return !isEnforced() || isOpen(lastInboundAt);
    }

    @Override
    public Instant opensAfter() {
        return clock.instant().minus(WINDOW).plus(MARGIN);
    }

    @Override
    public boolean isOpenToAll(Document document, String language) {
        return !isEnforced() || templates.sid(document, language).isPresent();
    }
}
