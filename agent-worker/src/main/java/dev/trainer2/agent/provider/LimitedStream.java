package dev.trainer2.agent.provider;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an error after so many bytes. */
final class LimitedStream extends FilterInputStream {
    private final Runnable exceeded;
    private long left;

    LimitedStream(InputStream in, long most, Runnable exceeded) {
        super(in);
        this.left = most;
        this.exceeded = exceeded;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = super.read(buffer, offset, length);
        count(Math.max(0, number));
        return number;
    }

    private void count(int number) throws IOException {
        left -= number;
        if (left < 0) {
            exceeded.run();
            throw new IOException("more bytes than any answer has");
        }
    }
}
