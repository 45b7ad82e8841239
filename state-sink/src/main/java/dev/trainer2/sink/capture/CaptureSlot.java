package dev.trainer2.sink.capture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The replication slot the capture reads. It is made before anything is written: a slot can only be made when every
 * transaction that runs meanwhile has ended, which a sink at full speed never lets happen.
 */
@Component
class CaptureSlot {
    static final String NAME = "trainer2_capture";
    private static final Logger LOG = LoggerFactory.getLogger(CaptureSlot.class);

    private final JdbcClient jdbc;

    CaptureSlot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes sure there is a slot that can be read from. One that was never finished, or whose log Postgres has thrown away,
     * is made anew and everything captured again: ids are stable, so readers drop what they have.
     */
    void ready() {
        boolean exists = count("select count(*) from pg_replication_slots where slot_name = '" + NAME + "'") > 0;
        boolean usable = count("select count(*) from pg_replication_slots where slot_name = '" + NAME
                        + "' and confirmed_flush_lsn is not null and wal_status is distinct from 'lost'")
                > 0;
        if (exists && !usable) {
            LOG.warn("the replication slot {} cannot be read any more; everything is captured anew", NAME);
            run("select pg_drop_replication_slot('" + NAME + "')");
            if (count("select count(*) from pg_tables where tablename = 'debezium_offset'") > 0) {
                run("delete from debezium_offset");
            }
        }
        if (!usable) {
            if (count("select count(*) from pg_publication where pubname = '" + NAME + "'") == 0) {
                run("create publication " + NAME + " for table public.outbox, public.exercise");
            }
            run("select pg_create_logical_replication_slot('" + NAME + "', 'pgoutput')");
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void run(String sql) {
        if (sql.startsWith("select")) {
            jdbc.sql(sql).query().listOfRows();
        } else {
            jdbc.sql(sql).update();
        }
    }
}
