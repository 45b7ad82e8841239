package dev.trainer2.streams.stores;

import java.lang.reflect.Field;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/**
 * Rows of a store, with the status of RocksDB asked for at the end: an iterator of RocksDB that meets a damaged block says that
 * it has no more rows, and Kafka Streams takes that for the end.
 */
final class CheckedIterator implements KeyValueIterator<Bytes, byte[]> {
    /** Kafka Streams does not hand out the iterator of RocksDB. */
    private static final String ROCKS_ITERATOR = "iter";

    private final KeyValueIterator<Bytes, byte[]> rows;
    private final String store;
    private final RocksIterator rocks;

    /** @throws IllegalStateException when the rows are not those of the RocksDB store of Kafka Streams */
    CheckedIterator(KeyValueIterator<Bytes, byte[]> rows, String store) {
        this.rows = rows;
        this.store = store;
        this.rocks = rocksOf(rows);
    }

    private static RocksIterator rocksOf(KeyValueIterator<Bytes, byte[]> rows) {
        for (Class<?> type = rows.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(ROCKS_ITERATOR);
                field.setAccessible(true);
                return (RocksIterator) field.get(rows);
            } catch (NoSuchFieldException e) {
                continue;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the iterator of RocksDB cannot be reached", e);
            }
        }
        throw new IllegalStateException("no iterator of RocksDB in " + rows.getClass());
    }

    @Override
    public boolean hasNext() {
        boolean more = rows.hasNext();
        if (!more) {
            requireHealthy();
        }
        return more;
    }

    private void requireHealthy() {
        try {
            rocks.status();
        } catch (RocksDBException e) {
            throw new ProcessorStateException("store " + store + " cannot be read to its end", e);
        }
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        return rows.next();
    }

    @Override
    public Bytes peekNextKey() {
        return rows.peekNextKey();
    }

    @Override
    public void close() {
        rows.close();
    }
}
