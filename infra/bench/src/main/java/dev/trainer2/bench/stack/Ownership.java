package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whose the broker and the Postgres are that answer.
 *
 * @param cluster id of the broker's cluster
 * @param name of the Postgres cluster
 * @param directory in which that keeps its data
 */
public record Ownership(String cluster, String name, Path directory) {
    /** Asks them. */
    public static Ownership ask(Parts parts) {
        return new Ownership(
                parts.clusterId(), parts.sql("show cluster_name"), Path.of(parts.sql("show data_directory")));
    }

    /**
     * Refuses parts of another system: what is measured there would be somebody else's, and so would the damage.
     *
     * @param data the data folder of the run
     * @throws BenchException {@code NOT_OUR_BROKER} or {@code NOT_OUR_DATABASE}
     */
    public void requireOf(Path data) {
        String ownCluster = read(data.resolve("broker/cluster.id"));
        if (!ownCluster.equals(cluster)) {
            throw new BenchException(
                    "NOT_OUR_BROKER",
                    "the broker that answers is of cluster " + cluster + ", and that of this run is " + ownCluster
                            + ". Nothing was measured.");
        }
        String ownName = read(data.resolve("postgres/cluster.name"));
        if (!ownName.equals(name) || !directory.startsWith(data.resolve("postgres"))) {
            throw new BenchException(
                    "NOT_OUR_DATABASE",
                    "the Postgres that answers is " + name + " in " + directory + ", and that of this run is " + ownName
                            + " in " + data.resolve("postgres") + ". Nothing was measured.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
