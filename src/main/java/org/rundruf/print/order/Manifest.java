package org.rundruf.print.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The checksums of an order's files, as {@code sha256sum -c} reads them. */
public final class Manifest {
    /** The name of its file. */
    public static final String NAME = "manifest.sha256";

    private Manifest() {}

    /** Writes the checksums of all files that lie in the folder into it. @throws IOException if that fails */
    public static void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : OrderFolder.names(folder)) {
            lines.append(DigestUtils.sha256Hex(Files.readAllBytes(folder.resolve(name))))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve(NAME), lines);
    }
}
