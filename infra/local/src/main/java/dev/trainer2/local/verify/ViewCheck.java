package dev.trainer2.local.verify;

import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/**
 * One view that the log is folded into: what it must hold of an athlete, and where a topic and a table hold it. What is
 * compared with what, and how differences are told, is the same for all views ({@link ViewComparison}).
 *
 * <p>A view may have several records of an athlete, such as one a day. Each has a key, which in the topic is the record
 * key: the user id alone, or {@code user|day}.
 */
public interface ViewCheck {
    /** The view in sentences, such as {@code state}. */
    String name();

    /** The topic that holds it, version included. */
    String topic();

    /** The version of it, {@code v1} and so on. */
    String version();

    /** The table that holds it; it has the columns {@code version} and {@code user_id}. */
    String table();

    /** SQL expression over a row that gives the record key. */
    String rowKey();

    /** SQL expression over a row that gives the record as JSON text, personal text sealed. */
    String rowContent();

    /** Whether a record of the topic is of this view and under its own key; any other is in the dead letters. */
    boolean belongs(String key, SpecificRecord value);

    /** Every record the view must hold of an athlete, by key. */
    Map<String, ? extends SpecificRecord> expected(AthleteHistory history);

    /**
     * Fields that may differ without a difference in what the view says.
     *
     * @param expected what the log gives, as JSON
     * @param found what is published or stored
     */
    default Set<String> bookkeeping(JsonNode expected, JsonNode found) {
        return Set.of();
    }

    /** The athlete a record key is of. */
    default String userOf(String key) {
        int bar = key.indexOf('|');
        return bar < 0 ? key : key.substring(0, bar);
    }
}
