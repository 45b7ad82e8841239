package dev.trainer2.local.command;

import dev.trainer2.local.archive.Archiver;
import dev.trainer2.local.archive.AthleteSecrets;
import dev.trainer2.local.archive.Manifest;
import dev.trainer2.local.archive.Restorer;
import dev.trainer2.local.stack.StackException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole log as Avro container files, and back. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole log as Avro container files, one a day, with checksums; or puts such an archive back.",
            "",
            "--to into an archive of the same system adds what was appended since, in further files; a run that is "
                    + "cut short leaves what was finished before as it was.",
            "--from checks every file first and wants a system with an empty log; a restore that was cut short goes "
                    + "on where it stopped. Restored questions do not wake the coach again.",
            "",
            "Personal text in an archive is encrypted under keys that only Postgres has. Without --with-keys a restored "
                    + "log shows [erased] where they are missing, and nobody can sign in. With it the archive also holds "
                    + "the accounts and the wrapped keys: keep it as safe as the database, and keep the master key "
                    + "(TRAINER2_MASTER_KEY, or master.key in the data folder) elsewhere; a system that restores it "
                    + "must be started with that one."
        })
final class ArchiveCommand implements Callable<Integer> {
    @Mixin
    private RunningStack running = new RunningStack();

    @ArgGroup(multiplicity = "1")
    private Direction direction = new Direction();

    @Option(
            names = "--with-keys",
            description = "With --to: also the accounts and the wrapped keys of the athletes. "
                    + "With --from they are put back whenever the archive has them.")
    private boolean withKeys;

    /** One of the two. */
    static final class Direction {
        @Option(names = "--to", paramLabel = "DIR", description = "Write an archive into this folder.")
        private @Nullable Path to;

        @Option(names = "--from", paramLabel = "DIR", description = "Restore the archive in this folder.")
        private @Nullable Path from;
    }

    @Override
    public Integer call() {
        Path to = direction.to;
        Path from = direction.from;
        if (to != null) {
            write(to);
        } else if (from != null) {
            restore(from);
        } else {
            throw new StackException("Say where: --to DIR or --from DIR.");
        }
        return 0;
    }

    private void write(Path folder) {
        long began = System.nanoTime();
        Archiver.Report report;
        try (Bar bar = new Bar("archiving", " records")) {
            report = new Archiver(folder, running.bootstrap(), running.registry())
                    .run(withKeys ? new AthleteSecrets(running.jdbc()) : null, bar);
        }
        Manifest manifest = report.manifest();
        double seconds = (System.nanoTime() - began) / 1e9;
        say(
                "%s %,d records in %.1f s (%,.0f a second)",
                report.before() == null ? "archived" : "added", report.added(), seconds, report.added() / seconds);
        say(
                "%s: %,d records of %d days in %d files, %,.1f MB",
                folder.toAbsolutePath().normalize(),
                manifest.records(),
                manifest.files().stream().map(Manifest.DayFile::day).distinct().count(),
                manifest.files().size(),
                manifest.bytes() / 1e6);
        unreadable(manifest);
        Manifest.KeysFile keys = manifest.keys();
        say(
                keys == null
                        ? "  without the keys of the athletes: a restore shows [erased] where only Postgres has them"
                        : "  with keys and accounts of %,d athletes in %s: keep it as safe as the database",
                keys == null ? 0 : keys.athletes(),
                keys == null ? "" : keys.name());
    }

    private void restore(Path folder) {
        long began = System.nanoTime();
        Restorer.Report report;
        try (Bar bar = new Bar("restoring", " records")) {
            report = new Restorer(folder, running.bootstrap(), running.registry(), Restorer.PORTION)
                    .run(() -> new AthleteSecrets(running.jdbc()), running.masterKey(), bar);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        say(
                "restored %,d records of %,d athletes in %.1f s (%,.0f a second)",
                report.written(), report.athletes(), seconds, report.written() / seconds);
        if (report.present() > 0) {
            say("  %,d were there already", report.present());
        }
        unreadable(report.manifest());
        say(
                report.secrets() < 0
                        ? "  the archive has no keys: personal text whose key is missing here shows as [erased]"
                        : "  keys and accounts of %,d athletes put back",
                report.secrets());
        say("The views follow; ./trainer2 verify compares them with the log.");
    }

    private static void unreadable(Manifest manifest) {
        if (manifest.unreadable() > 0) {
            say("  %,d records are no events; their bytes are kept as they are", manifest.unreadable());
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
