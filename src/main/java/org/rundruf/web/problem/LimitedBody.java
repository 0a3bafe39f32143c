package org.rundruf.web.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** Counts what is read. */
final class LimitedBody extends ServletInputStream {
    private final ServletInputStream source;
    private final DataSize limit;
    private long taken;

    LimitedBody(ServletInputStream source, DataSize limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = source.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int number = source.read(target, offset, length);
        count(Math.max(number, 0));
        return number;
    }

    private void count(int number) {
        taken += number;
        if (taken > limit.toBytes()) {
            throw new TooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }
}
