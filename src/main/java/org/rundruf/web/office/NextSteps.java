package org.rundruf.web.office;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Urgency;
import org.rundruf.delivery.Reports;
import org.springframework.stereotype.Component;

/** What somebody may do with an announcement where it stands now. */
@Component
class NextSteps {
    private final Reports reports;

    NextSteps(Reports reports) {
        this.reports = reports;
    }

    List<Step> of(Announcement announcement, Person person) {
        List<Step> steps = new ArrayList<>();
        switch (announcement.state()) {
            case DRAFT -> add(steps, person.isWriter(), "submit");
            case SUBMITTED -> add(steps, mayApprove(announcement, person), "approve");
            case APPROVED -> add(steps, person.isInOffice(), "send");
            case SENDING ->
                add(steps, person.isWriter(), reports.of(announcement).paused() ? "resume" : "pause");
            default -> {}
        }
        add(steps, person.isWriter() && isCancellable(announcement.state()), "cancel");
        return steps.stream()
                .map(step -> step.isSending() && isEmergency(announcement) ? step.confirmed() : step)
                .toList();
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
    record Step(String name, boolean confirmation) {
        boolean isSending() {
            return name.equals("send");
        }

        Step confirmed() {
            return new Step(name, true);
        }
    }
}
