package org.rundruf.announcement;

import java.util.List;

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
     * @param notes what was mended while it was read
     */
    record Received(Announcement announcement, boolean isNew, List<Note> notes) {

        /** What came in without anything to mend. */
        public Received(Announcement announcement, boolean isNew) {
            this(announcement, isNew, List.of());
        }

        /** @return the same with what was mended */
        public Received with(List<Note> mended) {
            return new Received(announcement, isNew, mended);
        }
    }
}
