package dev.trainer2.bench.sink;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in the format of a binary COPY: a header, rows, and a mark of the end.
 *
 * @param header with signature and flags
 * @param rows each with the number of its fields in front
 */
record BinaryRows(byte[] header, List<byte[]> rows) {
    private static final int SIGNATURE = 11;
    private static final int FLAGS = 4;
    private static final short END = -1;

    /**
     * Takes what a COPY TO has written apart.
     *
     * @throws IllegalArgumentException when it is cut short
     */
    static BinaryRows parse(byte[] copied) {
        ByteBuffer in = ByteBuffer.wrap(copied);
        if (copied.length < SIGNATURE + 2 * FLAGS) {
            throw new IllegalArgumentException("no binary COPY");
        }
        int headerEnd = SIGNATURE + 2 * FLAGS + in.getInt(SIGNATURE + FLAGS);
        in.position(headerEnd);
        List<byte[]> rows = new ArrayList<>();
        while (in.remaining() >= Short.BYTES) {
            int begin = in.position();
            short fields = in.getShort();
            if (fields == END) {
                return new BinaryRows(java.util.Arrays.copyOf(copied, headerEnd), rows);
            }
            for (int field = 0; field < fields; field++) {
                int length = in.getInt(); // -1 stands for null
                in.position(in.position() + Math.max(0, length));
            }
            rows.add(java.util.Arrays.copyOfRange(copied, begin, in.position()));
        }
        throw new IllegalArgumentException("the copied rows have no end");
    }

    /** Some of the rows as a COPY FROM reads them. */
    byte[] encode(List<byte[]> some) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header);
        some.forEach(out::writeBytes);
        out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort(END).array());
        return out.toByteArray();
    }
}
