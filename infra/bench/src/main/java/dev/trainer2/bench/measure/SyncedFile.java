package dev.trainer2.bench.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The floor of everything that lasts: bytes appended to a file, forced to the disk after each portion. */
public final class SyncedFile {
    private SyncedFile() {}

    /**
     * Writes portions and removes the file again.
     *
     * @return nanoseconds from the first byte until the last portion is on the disk
     */
    public static long write(Path folder, List<List<byte[]>> portions) throws IOException {
        Path file = Files.createTempFile(folder, "floor-", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long began = System.nanoTime();
            for (List<byte[]> portion : portions) {
                ByteBuffer[] buffers = portion.stream().map(ByteBuffer::wrap).toArray(ByteBuffer[]::new);
                int left = 0;
                while (left < buffers.length) {
                    channel.write(buffers, left, buffers.length - left);
                    while (left < buffers.length && !buffers[left].hasRemaining()) {
                        left++;
                    }
                }
                channel.force(true);
            }
            return System.nanoTime() - began;
        } finally {
            Files.delete(file);
        }
    }

    /** A list cut into portions. */
    public static <T> List<List<T>> portions(List<T> all, int size) {
        List<List<T>> portions = new java.util.ArrayList<>();
        for (int at = 0; at < all.size(); at += size) {
            portions.add(all.subList(at, Math.min(all.size(), at + size)));
        }
        return portions;
    }
}
