package dev.trainer2.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/** One bound on the memory of all RocksDB stores of the process, instead of one for each store and partition. */
public final class BoundedRocks implements RocksDBConfigSetter {
    private static final Cache CACHE = new LRUCache(48L * 1024 * 1024, -1, false, 0.1);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(24L * 1024 * 1024, CACHE);

    private static final int MERGED_AT_ONCE = 12;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(8L * 1024 * 1024);
        options.setMaxWriteBufferNumber(2);
        options.setTableFormatConfig(table);
        // Stores that share little memory write small files. Merged four at a time, as is the default, a store that
        // grows
        // tenfold is rewritten ever more often: at a million events a fifth of all work. A read looks at more files
        // instead, which their filters spare it.
        options.setLevel0FileNumCompactionTrigger(MERGED_AT_ONCE);
        options.setLevel0SlowdownWritesTrigger(3 * MERGED_AT_ONCE);
        options.setLevel0StopWritesTrigger(4 * MERGED_AT_ONCE);
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and buffers are shared by all stores and live as long as the process
    }
}
