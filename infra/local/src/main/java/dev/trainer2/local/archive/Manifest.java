package dev.trainer2.local.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds; written last, so that an archive without one is unfinished.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion {@value #VERSION}, raised when older code could not read what newer code wrote
 * @param clusterId the Kafka cluster the log was read from
 * @param topic the log
 * @param files in the order in which they are read
 * @param partitions how far each partition was read; one without records is not listed
 * @param keys the accounts and wrapped keys, or null without them
 */
public record Manifest(
        String format,
        int formatVersion,
        String clusterId,
        String topic,
        List<DayFile> files,
        List<Span> partitions,
        @Nullable KeysFile keys) {
    static final String FORMAT = "trainer2-archive";
    static final int VERSION = 1;

    /**
     * The records of a day that one run found.
     *
     * @param unreadable how many of them are no events; their bytes are kept
     * @param sha256 of the whole file, lower-case hex
     */
    public record DayFile(String name, LocalDate day, long records, long unreadable, long bytes, String sha256) {}

    /**
     * @param lastDay the day of the last record; no later record of the partition gets an earlier one
     */
    public record Span(int partition, long firstOffset, long lastOffset, LocalDate lastDay) {}

    /** @param athletes with an account, a key, or both */
    public record KeysFile(String name, long athletes, long bytes, String sha256) {}

    /** Records in all files. */
    public long records() {
        return files.stream().mapToLong(DayFile::records).sum();
    }

    /** Records that are no events. */
    public long unreadable() {
        return files.stream().mapToLong(DayFile::unreadable).sum();
    }

    /** Bytes of all files of records. */
    public long bytes() {
        return files.stream().mapToLong(DayFile::bytes).sum();
    }

    Optional<Span> span(int partition) {
        return partitions.stream().filter(span -> span.partition() == partition).findFirst();
    }
}
