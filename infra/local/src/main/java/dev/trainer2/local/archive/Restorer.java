package dev.trainer2.local.archive;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserErased;
import dev.trainer2.local.archive.AthleteSecrets.Secret;
import dev.trainer2.local.archive.Manifest.KeysFile;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;

/** Puts an archive back into the log of an empty system, or what is missing of it where a restore was cut short. */
public final class Restorer {
    /** Records in a transaction: enough for speed, few enough to be written within a second. */
    public static final int PORTION = 5000;

    private final ArchiveFolder folder;
    private final String bootstrap;
    private final Serializer<TrainingEvent> serializer;
    private final int portion;
    private final Set<String> athletes = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    /**
     * @param registry base address of the schema registry, without a path
     * @param portion records in a transaction, usually {@link #PORTION}
     */
    public Restorer(Path folder, String bootstrap, String registry, int portion) {
        this.folder = new ArchiveFolder(folder);
        this.bootstrap = bootstrap;
        this.serializer = new EventSerdes(registry).serializer(Topics.EVENTS);
        this.portion = portion;
    }

    /**
     * What was done.
     *
     * @param written records appended now
     * @param present records that were there before
     * @param athletes athletes in the archive
     * @param secrets athletes whose key or account was put back now; -1 when the archive has none
     */
    public record Report(Manifest manifest, long written, long present, long athletes, long secrets) {}

    /**
     * Checks the archive, then restores it.
     *
     * @param secrets where keys and accounts go; asked for only when the archive has them
     * @param masterKey the master key of the target system, or empty when it is not known here
     * @throws StackException with a sentence that says what to do; until the first record is written nothing is changed
     */
    public Report run(Supplier<AthleteSecrets> secrets, Optional<String> masterKey, Progress progress) {
        Manifest manifest = folder.verified(Progress.SILENT);
        List<Secret> kept = secretsOf(manifest);
        masterKey.ifPresent(key -> requireOpens(kept, key));
        Optional<AthleteSecrets> target = manifest.keys() == null ? Optional.empty() : Optional.of(secrets.get());
        try (RestoringProducer producer = new RestoringProducer(bootstrap, portion)) {
            begin(producer);
            RestoredSoFar soFar = RestoredSoFar.read(bootstrap, manifest.clusterId());
            soFar.requireAlone(manifest.records());
            progress.total(manifest.records());
            long written = write(manifest, soFar, producer, progress);
            // accounts last: nobody signs in to a log that is half there
            long put = target.map(one -> one.restore(kept.stream()
                            .filter(secret -> !erased.contains(secret.userId()))
                            .toList()))
                    .orElse(-1L);
            return new Report(manifest, written, soFar.restored(), athletes.size(), put);
        }
    }

    private void begin(RestoringProducer producer) {
        try {
            producer.begin();
        } catch (KafkaException e) {
            throw SourceLog.silent(bootstrap, e);
        }
    }

    private long write(Manifest manifest, RestoredSoFar soFar, RestoringProducer producer, Progress progress) {
        long[] written = {0};
        try {
            for (Manifest.DayFile file : manifest.files()) {
                ContainerReader.read(folder.file(file.name()), ArchivedRecord.SCHEMA, file.records(), avro -> {
                    ArchivedRecord record = ArchivedRecord.fromAvro(avro);
                    note(record);
                    if (!soFar.has(record)) {
                        producer.append(record(manifest.clusterId(), record));
                        written[0]++;
                    }
                    progress.step(1);
                });
            }
            producer.commit();
            return written[0];
        } catch (KafkaException e) {
            throw producer.failed(e);
        }
    }

    private void note(ArchivedRecord record) {
        TrainingEvent event = record.event();
        if (event != null) {
            athletes.add(event.getUserId());
            if (event.getPayload() instanceof UserErased && event.getUserId().equals(record.user())) {
                erased.add(event.getUserId());
            }
        }
    }

    /** The record as it was, under today's schema; its partition follows from the key, as for every writer. */
    private ProducerRecord<byte[], byte[]> record(String clusterId, ArchivedRecord record) {
        RecordHeaders headers = new RecordHeaders();
        record.headers().forEach(header -> headers.add(header.name(), header.value()));
        headers.remove(EventHeaders.RESTORED);
        headers.add(EventHeaders.RESTORED, new Origin(clusterId, record.partition(), record.offset()).toHeader());
        TrainingEvent event = record.event();
        return new ProducerRecord<>(
                Topics.EVENTS,
                null,
                record.timestamp() < 0 ? null : record.timestamp(),
                record.key(),
                event == null ? record.raw() : serializer.serialize(Topics.EVENTS, event),
                headers);
    }

    private List<Secret> secretsOf(Manifest manifest) {
        List<Secret> kept = new ArrayList<>();
        KeysFile keys = manifest.keys();
        if (keys != null) {
            ContainerReader.read(
                    folder.file(keys.name()),
                    AthleteSecrets.SCHEMA,
                    keys.athletes(),
                    record -> kept.add(Secret.fromAvro(record)));
        }
        return kept;
    }

    private static void requireOpens(List<Secret> secrets, String masterKey) {
        for (Secret secret : secrets) {
            byte[] wrapped = secret.wrappedKey();
            if (wrapped != null) {
                if (!AthleteKeys.opens(masterKey, secret.userId(), wrapped)) {
                    throw new StackException(
                            "The keys of this archive do not open under the master key of this system. "
                                    + "Nothing was written; start it with the master key of the system the archive is of "
                                    + "(TRAINER2_MASTER_KEY, or master.key in the data folder).");
                }
                return; // all are wrapped by the same one
            }
        }
    }
}
