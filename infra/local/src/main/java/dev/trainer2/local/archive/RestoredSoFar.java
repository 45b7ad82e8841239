package dev.trainer2.local.archive;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.verify.CommittedTopic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the target log has of an archive already. Records are restored in the order of the archive and in transactions,
 * so what is there of a partition of the source is all up to some offset.
 */
final class RestoredSoFar {
    private final Map<Integer, Long> last = new HashMap<>();
    private final String clusterId;
    private long restored;
    private long others;

    /** @param clusterId the cluster the archive was taken from */
    RestoredSoFar(String clusterId) {
        this.clusterId = clusterId;
    }

    static RestoredSoFar read(String bootstrap, String clusterId) {
        RestoredSoFar soFar = new RestoredSoFar(clusterId);
        CommittedTopic.read(bootstrap, Topics.EVENTS, soFar::add);
        return soFar;
    }

    void add(ConsumerRecord<byte[], byte[]> record) {
        Optional<Origin> origin = Origin.of(record.headers(), EventHeaders.RESTORED)
                .filter(found -> found.clusterId().equals(clusterId));
        if (origin.isPresent()) {
            last.merge(origin.get().partition(), origin.get().offset(), Math::max);
            restored++;
        } else {
            others++;
        }
    }

    /** Whether a record of the archive is in the target log. */
    boolean has(ArchivedRecord record) {
        return record.offset() <= last.getOrDefault(record.partition(), -1L);
    }

    /** Records of the archive that are there. */
    long restored() {
        return restored;
    }

    /**
     * Makes sure that going on keeps the order of every athlete.
     *
     * @param records of the whole archive
     * @throws StackException when something is missing and the log has records of others
     */
    void requireAlone(long records) {
        if (others > 0 && restored < records) {
            throw new StackException("The log has " + others + " records that are not of this archive"
                    + (restored == 0 ? "" : " beside " + restored + " that are")
                    + ". Nothing was written; restore into an empty system (./trainer2 up --data with a new folder).");
        }
    }
}
