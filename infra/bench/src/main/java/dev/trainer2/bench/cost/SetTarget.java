package dev.trainer2.bench.cost;

import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.Processes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A system that takes sets by {@code POST /events} and pushes what they change. */
interface SetTarget extends AutoCloseable {
    /** Tokens of so many athletes of its. */
    List<String> athletes(int count) throws Exception;

    Http http();

    /** Opens the socket of an athlete. */
    PushedRows open(String token) throws Exception;

    /** The processes whose time counts. */
    Processes processes();

    /** Bytes of each file of its broker; none where it has no broker. */
    default Map<Path, Long> brokerLogs() {
        return Map.of();
    }

    /** Waits until it has nothing left to do. */
    void rest();

    @Override
    default void close() throws Exception {
        // whoever started it stops it
    }
}
