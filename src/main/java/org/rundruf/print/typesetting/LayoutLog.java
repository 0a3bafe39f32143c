package org.rundruf.print.typesetting;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the layout engine reports where the rest of the program reports: its progress is no news. */
final class LayoutLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(LayoutLog.class);

    static void install() {
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(new LayoutLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isProblem(level)) {
            LOG.warn("{}: {}", where, message, cause);
        } else {
            LOG.trace("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The program's own logging configuration decides.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isProblem(diagnostic.getLevel()) ? LOG.isWarnEnabled() : LOG.isTraceEnabled();
    }

    private static boolean isProblem(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
