package org.rundruf.announcement;

/**
 * Whether messages stay on this machine. Then recorded alerts may be played back; residents never get one whose validity
 * was over before it came in.
 */
@FunctionalInterface
public interface Rehearsal {

    /** @return true if the provider that messages are handed to runs on this machine */
    boolean isOn();
}
