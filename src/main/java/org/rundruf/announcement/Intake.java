package org.rundruf.announcement;

/** The one door through which announcements come in, whatever brought them. */
public interface Intake {

    /**
     * Reads and stores an announcement.
     *
     * @param content the file as it came
     * @param mediaType {@code application/yaml}, {@code application/json} or {@code application/cap+xml}
     * @param author who brings it
     * @return what was stored
     * @throws InvalidInput if it is refused; nothing is stored
     */
    Received receive(byte[] content, String mediaType, String author);

    /**
     * @param announcement the stored version
     * @param isNew false if exactly this was there already
     */
    record Received(Announcement announcement, boolean isNew) {}
}
