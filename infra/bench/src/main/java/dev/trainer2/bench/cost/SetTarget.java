package dev.trainer2.bench.cost;

import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.BrokerFiles;
import dev.trainer2.bench.stack.Processes;
import java.util.List;

/** A system that takes sets by {@code POST /events} and pushes what they change. */
interface SetTarget extends AutoCloseable {
    /** Tokens of so many athletes of its. */
    List<String> athletes(int count) throws Exception;

    Http http();

    /** Opens the socket of an athlete. */
    PushedRows open(String token) throws Exception;

    /** The processes whose time counts. */
    Processes processes();

    /** The files of its broker; none where it has no broker. */
    default BrokerFiles brokerFiles() {
        return BrokerFiles.NONE;
    }

    /** Waits until it has nothing left to do. */
    void rest();

    @Override
    default void close() throws Exception {
        // whoever started it stops it
    }
}
