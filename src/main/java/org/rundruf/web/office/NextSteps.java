package org.rundruf.web.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Urgency;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.ProgressReader;
import org.springframework.stereotype.Component;

/** What somebody may do with an announcement where it stands now. */
@Component
public class NextSteps {
    private static final Set<DeliveryState> MISSED = EnumSet.of(DeliveryState.FAILED, DeliveryState.ABANDONED);

    private final ProgressReader progress;

    NextSteps(ProgressReader progress) {
        this.progress = progress;
    }

    /** @return the buttons, in their order */
    public List<Step> of(Announcement announcement, Person person) {
        List<Step> steps = new ArrayList<>();
        switch (announcement.state()) {
            case DRAFT -> add(steps, person.isWriter(), "submit");
            case SUBMITTED -> add(steps, mayApprove(announcement, person), "approve");
            case APPROVED -> add(steps, person.isInOffice(), "send");
            case SENDING ->
                add(steps, person.isWriter(), progress.of(announcement).isPaused() ? "resume" : "pause");
            default -> {}
        }
        add(steps, person.isWriter() && isCancellable(announcement.state()), "cancel");
        return steps.stream()
                .map(step -> step.isSending() && isEmergency(announcement) ? step.confirmed() : step)
                .toList();
    }

    /** @return what may follow once it is out, or was */
    List<String> followUps(Announcement announcement, Person person) {
        if (!person.isWriter() || announcement.sentAt() == null) {
            return List.of();
        }
        List<String> followUps = new ArrayList<>();
        if (announcement.state() == AnnouncementState.SENDING || announcement.state() == AnnouncementState.SENT) {
            boolean isAnyMissed = progress.of(announcement).in(MISSED) > 0;
            followUps.addAll(isAnyMissed ? List.of("again", "correct", "all-clear") : List.of("correct", "all-clear"));
        }
        followUps.add("copy");
        return followUps;
    }

    /** Four eyes; the rooms below hold to it whatever a page offers. */
    private static boolean mayApprove(Announcement announcement, Person person) {
        return person.isApprover() && !announcement.author().equals(person.name());
    }

    private static boolean isEmergency(Announcement announcement) {
        return announcement.document().urgency() == Urgency.EMERGENCY;
    }

    private static boolean isCancellable(AnnouncementState state) {
        return switch (state) {
            case SENT, CANCELLED, EXPIRED -> false;
            default -> true;
        };
    }

    private static void add(List<Step> steps, boolean mayBe, String name) {
        if (mayBe) {
            steps.add(new Step(name, false));
        }
    }

    /**
     * @param name submit, approve, send, pause, resume or cancel
     * @param confirmation whether a word has to be typed first
     */
    public record Step(String name, boolean confirmation) {
        boolean isSending() {
            return name.equals("send");
        }

        Step confirmed() {
            return new Step(name, true);
        }
    }
}
