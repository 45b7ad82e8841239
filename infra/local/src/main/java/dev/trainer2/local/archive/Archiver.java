package dev.trainer2.local.archive;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.local.archive.ContainerWriter.Written;
import dev.trainer2.local.archive.Manifest.DayFile;
import dev.trainer2.local.archive.Manifest.KeysFile;
import dev.trainer2.local.archive.Manifest.Span;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.verify.RecordDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes the log into an archive, or what was appended since into one that is there. */
public final class Archiver {
    private final ArchiveFolder folder;
    private final String bootstrap;
    private final RecordDecoder decoder;
    private final Map<Integer, Span> spans = new TreeMap<>();

    /**
     * @param folder empty or new, or an archive of the same log
     * @param registry base address of the schema registry, without a path
     */
    public Archiver(Path folder, String bootstrap, String registry) {
        this.folder = new ArchiveFolder(folder);
        this.bootstrap = bootstrap;
        this.decoder = new RecordDecoder(registry);
    }

    /**
     * What was written.
     *
     * @param manifest of the whole archive
     * @param before what it held before, or null for a new one
     */
    public record Report(Manifest manifest, @Nullable Manifest before) {
        /** Records that were added now. */
        public long added() {
            return manifest.records() - (before == null ? 0 : before.records());
        }
    }

    /**
     * Archives what is committed, to the end the log has when this begins.
     *
     * @param secrets the accounts and wrapped keys to go with it, or null without them; an archive that has them already
     *     always gets them anew, so it must be given for such a one
     * @throws StackException with a sentence that says what to do
     */
    public Report run(@Nullable AthleteSecrets secrets, Progress progress) {
        String clusterId = SourceLog.clusterId(bootstrap);
        Optional<Manifest> before = folder.open(Progress.SILENT);
        before.ifPresent(manifest -> requireSame(manifest, clusterId, secrets));
        before.ifPresent(manifest -> manifest.partitions().forEach(span -> spans.put(span.partition(), span)));
        List<DayFile> files = new ArrayList<>(before.map(Manifest::files).orElse(List.of()));
        try (SourceLog log = new SourceLog(bootstrap)) {
            LogByDay records = log.after(spans);
            progress.total(log.left());
            for (Optional<LocalDate> day = records.nextDay(); day.isPresent(); day = records.nextDay()) {
                files.add(write(day.get(), records, progress));
            }
            files.sort(Comparator.comparing(DayFile::name));
            // after the log, so that no athlete of the log lacks a key
            KeysFile keys = secrets == null ? null : secrets.write(folder);
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.VERSION,
                    clusterId,
                    Topics.EVENTS,
                    List.copyOf(files),
                    List.copyOf(spans.values()),
                    keys);
            folder.finish(manifest);
            return new Report(manifest, before.orElse(null));
        } catch (IOException e) {
            throw new StackException("The archive cannot be written: " + e.getMessage() + ".", e);
        } catch (KafkaException e) {
            throw SourceLog.silent(bootstrap, e);
        }
    }

    private void requireSame(Manifest manifest, String clusterId, @Nullable AthleteSecrets secrets) {
        if (!manifest.clusterId().equals(clusterId)) {
            throw new StackException("The archive in " + folder.file("").toAbsolutePath()
                    + " is of another system. Name an empty or new folder with --to.");
        }
        if (manifest.keys() != null && secrets == null) {
            throw new StackException("This archive holds the keys of the athletes, and they may have changed. "
                    + "Add --with-keys, or start another archive in a new folder.");
        }
    }

    private DayFile write(LocalDate day, LogByDay records, Progress progress) throws IOException {
        String name = folder.nextDayFile(day);
        long unreadable = 0;
        try (ContainerWriter file = ContainerWriter.create(folder.file(name), ArchivedRecord.SCHEMA, false)) {
            for (List<ConsumerRecord<byte[], byte[]>> batch = records.next(day);
                    !batch.isEmpty();
                    batch = records.next(day)) {
                for (ConsumerRecord<byte[], byte[]> record : batch) {
                    ArchivedRecord archived = archived(record);
                    file.append(archived.toAvro());
                    unreadable += archived.event() == null ? 1 : 0;
                    spans.merge(
                            record.partition(),
                            new Span(record.partition(), record.offset(), record.offset(), day),
                            (known, now) ->
                                    new Span(known.partition(), known.firstOffset(), now.lastOffset(), now.lastDay()));
                }
                progress.step(batch.size());
            }
            Written written = file.finish();
            return new DayFile(name, day, written.records(), unreadable, written.bytes(), written.sha256());
        }
    }

    private ArchivedRecord archived(ConsumerRecord<byte[], byte[]> record) {
        TrainingEvent event =
                decoder.decode(record.topic(), record.value()) instanceof TrainingEvent found ? found : null;
        return new ArchivedRecord(
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key(),
                ArchivedRecord.headers(record.headers()),
                event,
                event == null ? record.value() : null);
    }
}
