package dev.trainer2.sink;

import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.sink.ViewTables.Decoded;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** A span of the batch in every trace that it holds a record of: one for each span that caused some. */
final class BatchTraces implements AutoCloseable {
    private final Deque<TraceScope> spans = new ArrayDeque<>();

    BatchTraces(Collection<Decoded> records) {
        Map<String, Decoded> causes = new LinkedHashMap<>();
        records.forEach(record -> EventHeaders.read(record.origin().headers(), EventHeaders.TRACE_PARENT)
                .ifPresent(parent -> causes.putIfAbsent(parent, record)));
        causes.values()
                .forEach(record -> spans.push(TraceScope.causedBy(
                        record.origin().headers(), "store " + record.origin().topic())));
    }

    @Override
    public void close() {
        while (!spans.isEmpty()) {
            spans.pop().close();
        }
    }
}
