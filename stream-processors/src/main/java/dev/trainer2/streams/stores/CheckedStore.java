package dev.trainer2.streams.stores;

import java.util.List;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryConfig;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** The RocksDB store of Kafka Streams, with iterators that fail where a file cannot be read instead of leaving rows out. */
public final class CheckedStore implements KeyValueStore<Bytes, byte[]> {
    private final KeyValueStore<Bytes, byte[]> rocks;

    private CheckedStore(KeyValueStore<Bytes, byte[]> rocks) {
        this.rocks = rocks;
    }

    /** A supplier of stores with a name. */
    public static KeyValueBytesStoreSupplier supplier(String name) {
        KeyValueBytesStoreSupplier plain = Stores.persistentKeyValueStore(name);
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return plain.name();
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new CheckedStore(plain.get());
            }

            @Override
            public String metricsScope() {
                return plain.metricsScope();
            }
        };
    }

    private KeyValueIterator<Bytes, byte[]> checked(KeyValueIterator<Bytes, byte[]> rows) {
        // the empty iterator of Kafka Streams has nothing that could be damaged
        return rows.getClass().getSimpleName().startsWith("Empty") ? rows : new CheckedIterator(rows, name());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        return checked(rocks.range(from, to));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> reverseRange(@Nullable Bytes from, @Nullable Bytes to) {
        return checked(rocks.reverseRange(from, to));
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return checked(rocks.all());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> reverseAll() {
        return checked(rocks.reverseAll());
    }

    @Override
    public <S extends Serializer<P>, P> KeyValueIterator<Bytes, byte[]> prefixScan(P prefix, S serializer) {
        return checked(rocks.prefixScan(prefix, serializer));
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return rocks.get(key);
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        rocks.put(key, value);
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        return rocks.putIfAbsent(key, value);
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        rocks.putAll(entries);
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        return rocks.delete(key);
    }

    @Override
    public long approximateNumEntries() {
        return rocks.approximateNumEntries();
    }

    @Override
    public String name() {
        return rocks.name();
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        rocks.init(context, root);
    }

    @Override
    public void flush() {
        rocks.flush();
    }

    @Override
    public void close() {
        rocks.close();
    }

    @Override
    public boolean persistent() {
        return rocks.persistent();
    }

    @Override
    public boolean isOpen() {
        return rocks.isOpen();
    }

    @Override
    public <R> QueryResult<R> query(Query<R> query, PositionBound bound, QueryConfig config) {
        return rocks.query(query, bound, config);
    }

    @Override
    public Position getPosition() {
        return rocks.getPosition();
    }
}
