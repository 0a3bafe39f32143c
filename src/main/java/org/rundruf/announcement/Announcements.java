package org.rundruf.announcement;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored announcements and the moves of their life cycle. */
public interface Announcements {

    /**
     * Stores a document as a new announcement, or as a new version of the one with its id if it differs from it.
     *
     * <p>A new version is a draft: earlier approvals do not count for it.
     */
    Intake.Received store(Document document, String author);

    /**
     * Stores what was read. A document whose id was only made up never becomes a version of something else: if the id is
     * taken by other content, it gets the id with {@code -2}, {@code -3} … appended.
     */
    Intake.Received receive(Incoming incoming, String author);

    /** @return the newest version, or empty */
    Optional<Announcement> find(String id);

    /** @return the version with that key */
    Announcement version(long key);

    /** @return the versions with those keys, in any order */
    List<Announcement> versions(Set<Long> keys);

    /** @return all versions of an announcement, the newest first */
    List<Announcement> history(String id);

    /** @return the version that residents got before this one and that it corrects or takes back, or empty */
    Optional<Announcement> sentBefore(Announcement version);

    /** @return whether something that is not cancelled corrects or takes back what has that source */
    boolean isReplaced(String source);

    /** @return who approved the version with that key, or empty if nobody did yet */
    Optional<Approval> approval(long key);

    /** @return a page of newest versions, the newest first */
    List<Announcement> list(Filter filter, int limit, int offset);

    /** @return how many announcements that filter lets through */
    long count(Filter filter);

    /**
     * @param limit at most so many
     * @return what is scheduled, on its way or was sent and is about a time between these, in the order of its beginning
     */
    List<Span> between(OffsetDateTime from, OffsetDateTime to, int limit);

    /** @return how many announcements are in each phase; every phase is named */
    Map<Phase, Long> phases();

    /** @return announcements that hold at that time in a quarter, its ancestors or below it; those sent, most urgent and newest first */
    List<Announcement> validIn(String quarter, OffsetDateTime at);

    /** draft → submitted. @throws WrongState if it is not a draft. @throws UnknownAnnouncement if there is none */
    Announcement submit(String id, String user);

    /** submitted → approved. @throws OwnWork if the user wrote or edited this version. @throws WrongState as for submit */
    default Announcement approve(String id, String user) {
        return approve(id, null, user);
    }

    /** As {@link #approve(String, String)}. @param seen the version, or null for the newest. @throws WrongState if there is a newer one */
    Announcement approve(String id, Integer seen, String user);

    /**
     * approved → scheduled if its time of publication lies ahead, else sending.
     *
     * @throws WrongState if it is not approved, is an exercise, or expired while it waited
     */
    default Announcement send(String id, String user) {
        return send(id, null, user);
    }

    /** As {@link #send(String, String)}. @param seen the version, or null for the newest. @throws WrongState if there is a newer one */
    Announcement send(String id, Integer seen, String user);

    /**
     * Any state before sent → cancelled, of the newest version that is not over yet.
     *
     * @return the cancelled version; whoever calls suppresses what was not sent of it yet
     * @throws WrongState if all are over
     */
    Announcement cancel(String id, String user);

    /**
     * draft → approved → sending (or scheduled) without a second pair of eyes, for feeds that the configuration trusts.
     *
     * <p>An exercise stays a draft: it is never sent to residents.
     */
    Announcement release(long key);

    /** Moves what is scheduled and due to sending, unless it is too late. @return those that have to be planned, most urgent first */
    List<Announcement> due();

    /** @return what is scheduled and due, but has expired, as after a long stop: it must not go out any more */
    List<Announcement> lapsed();

    /** scheduled → expired, for what {@link #lapsed()} found. @return false if somebody else moved it first */
    boolean lapse(long key);

    /**
     * Tells whether the hub was not there when a version was to go out.
     *
     * @return how long after its time of publication it was begun, or found to have expired; empty if that was in time,
     *     or if it was never scheduled
     */
    Optional<Duration> late(long key);

    /** @return versions in sending: planned or about to be */
    List<Announcement> sending();

    /** sending → sent, once nothing is queued, sending or retrying. */
    void complete(long key);

    /** sent → sending, for what is sent again to some; nothing if it is in another state. */
    void reopen(long key, String user);

    /**
     * What a list shows.
     *
     * @param state, quarter, source, text, phase, waiting each null for any. Of a text each word is looked for, in all
     *     languages: in what was written, in facts, translations and the words of kits
     */
    record Filter(AnnouncementState state, String quarter, String source, String text, Phase phase, Waiting waiting) {

        /** In any phase. */
        public Filter(AnnouncementState state, String quarter, String source, String text) {
            this(state, quarter, source, text, null, null);
        }

        /** @return all of a phase */
        public static Filter of(Phase phase) {
            return new Filter(null, null, null, null, phase, null);
        }

        /** @return what somebody has to approve, or to send */
        public static Filter of(Waiting waiting) {
            return new Filter(null, null, null, null, null, waiting);
        }
    }
}
