package org.rundruf.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;

/** The table of deliveries. It is the queue and the truth: whatever is in memory may be lost. */
public interface Ledger {

    /**
     * Plans every delivery of a version with one {@code INSERT … SELECT} a channel. Planning twice plans nothing twice.
     *
     * @param languages the translations it has
     * @param defaultLanguage the one for people who have none of them
     * @return how many deliveries were added
     */
    int plan(Announcement announcement, List<String> languages, String defaultLanguage);

    /**
     * Writes down whom a version would have reached that came too late: every delivery is there, and suppressed.
     *
     * @param languages the translations it has
     * @param defaultLanguage the one for people who have none of them
     * @param reason why nobody gets it, for the report
     */
    void forgo(Announcement announcement, List<String> languages, String defaultLanguage, String reason);

    /** Claims the most urgent due deliveries of a channel for this node. @return at most {@code limit} of them */
    List<Delivery> claim(Channel channel, int limit);

    /**
     * Claims the most urgent due deliveries of a channel for whichever node takes them. What nobody takes before its lease
     * runs out waits again, as if it had never been offered.
     *
     * @param most how many may be on offer together; those that are less urgent do not count
     * @return at most {@code limit} tickets, to be shown to any node
     */
    List<Ticket> offer(Channel channel, int limit, int most);

    /** Claims for this node what was offered. @return empty if it was taken, recalled or stopped, or if this node stops */
    Optional<Delivery> take(Ticket ticket);

    /** Takes an offer back: it waits again, and what was not begun was no try. */
    void recall(Ticket ticket);

    /** Takes back all offers, whoever made them. */
    void recall();

    /** Takes what became of an attempt; on return it is durable, and soon it shows. */
    void record(Outcome outcome);

    /**
     * Applies what a provider said later; states only move forward.
     *
     * @param state {@code SENT}, {@code DELIVERED}, {@code READ}, {@code FAILED} or {@code SUPPRESSED}; what was taken and
     *     not delivered goes out again after {@code RETRYING}, which uses up a try, and {@code QUEUED}, which does not
     * @param reference the provider's id of the message, or null
     * @param reason why it failed, or null
     * @return false if there is no such delivery
     */
    boolean receipt(long delivery, DeliveryState state, String reference, String reason);

    /** @return whom a delivery went to if a receipt can still say that this message of it failed, or empty */
    Optional<Awaited> awaited(long delivery, String reference);

    /** @return the contact point that a delivery goes to, or empty if there is no such delivery */
    Optional<Long> contact(long delivery);

    /** @return deliveries whose lease ran out, or that an outcome put in doubt: to be settled, never blindly repeated */
    List<Delivery> inDoubt(Channel channel, int limit);

    /** Puts a delivery that certainly was not sent back into the queue. */
    void requeue(Delivery delivery);

    /** Gives back, at an orderly stop, what this node claimed and did not attempt. */
    void release();

    /**
     * Suppresses what is not sent yet of a version. When it returns, nothing more of it leaves but what was on its way
     * already; the report names that.
     *
     * @return how many deliveries were waiting
     */
    int suppress(long version, String reason);

    /**
     * Lets a version wait. When it returns, nothing more of it leaves but what was on its way already.
     *
     * @return false if it waited before, or sends nothing more
     */
    boolean pause(Announcement announcement);

    /** Lets a version go on. @return false if it did not wait, or sends nothing more */
    boolean resume(Announcement announcement);

    /**
     * Sends a version again to those whom it did not reach: what failed or was given up waits again. Left out is what
     * may have arrived in spite of what was said, and who was sent it at another contact point; so nobody gets it twice.
     *
     * @return how many deliveries go out again
     * @throws org.rundruf.announcement.WrongState if nothing of it may go out any more
     */
    int again(Announcement announcement);

    /** Lets go of what was suppressed or paused elsewhere; to be called again and again on every node. */
    void heed();

    /** Goes on to the next contact points of those whom an emergency did not reach; to be called again and again. */
    void advance();

    /**
     * Suppresses at once what is not sent yet to a contact point that wants nothing more. Not to be called inside a
     * transaction.
     *
     * @return how many deliveries
     */
    int stop(Channel channel, long contact, String reason);

    /** @return deliveries of a version by channel, language, language of the notice and state */
    List<Count> count(long version);

    /** @return how many deliveries of a version wait for a digest */
    int held(long version);

    /** @return true if nothing of the version is queued, sending or retrying */
    boolean isComplete(long version);

    /** A cell of the report; the notice's language is null if there is none. */
    record Count(Channel channel, String language, String notice, DeliveryState state, int deliveries) {}

    /** @return how many deliveries are in which state, by the quarter that found their readers */
    Map<String, Map<String, Integer>> quarters(long version);

    /** @return reasons of failed, abandoned and suppressed deliveries of a version, with their numbers */
    Map<String, Integer> reasons(long version);
}
