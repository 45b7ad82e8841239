package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What became of imports, for every gateway to tell. */
@Component
public class ImportJobs {
    private final JdbcClient jdbc;
    private final AthleteKeys keys;

    ImportJobs(JdbcClient jdbc, AthleteKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Notes how far an import is; nothing once its athlete was erased. What the file and the log say is sealed. */
    void save(String importId, String userId, String status, Map<String, ?> report) {
        jdbc.sql("""
                insert into import_job (import_id, user_id, status, report)
                select :id, :user, :status, :report::jsonb where exists (select 1 from account where user_id = :user)
                on conflict (import_id) do update
                set status = excluded.status, report = excluded.report, updated_at = now()""")
                .param("id", importId)
                .param("user", userId)
                .param("status", status)
                .param(
                        "report",
                        JsonMapper.shared()
                                .writeValueAsString(SealedText.sealLists(
                                        report, keys.find(userId).orElse(null))))
                .update();
    }

    /** The athlete's own import; empty for an unknown id and for one of somebody else. */
    Optional<Map<String, Object>> find(String userId, String importId) {
        return jdbc.sql("select status, report from import_job where import_id = :id and user_id = :user")
                .param("id", importId)
                .param("user", userId)
                .query((row, n) -> {
                    Map<String, Object> job = new LinkedHashMap<>();
                    job.put("importId", importId);
                    job.put("status", row.getString(1));
                    Map<?, ?> report = JsonMapper.shared().readValue(row.getString(2), Map.class);
                    AthleteKey key = keys.find(userId).orElse(null);
                    report.forEach((name, value) -> job.put((String) name, SealedText.open(value, key)));
                    return job;
                })
                .optional();
    }

    /**
     * An import that brought something.
     *
     * @param at when it was done
     */
    record Done(String importId, String at, String zone, String unit) {}

    /** The last import of an athlete that brought something in a zone; empty when none is known. */
    Optional<Done> ofZone(String userId, String zone) {
        return jdbc.sql("""
                        select import_id, updated_at, report -> 'report' ->> 'unit' from import_job
                        where user_id = :user and status = 'DONE' and report ->> 'dryRun' = 'false'
                          and report -> 'report' ->> 'zone' = :zone and (report -> 'report' ->> 'imported')::int > 0
                        order by updated_at desc limit 1""")
                .param("user", userId)
                .param("zone", zone)
                .query((row, n) -> new Done(
                        row.getString(1),
                        row.getObject(2, java.time.OffsetDateTime.class)
                                .toLocalDate()
                                .toString(),
                        zone,
                        row.getString(3)))
                .optional();
    }

    /** Every import of an athlete, oldest first. */
    public List<Map<String, Object>> of(String userId) {
        return jdbc
                .sql("select import_id from import_job where user_id = ? order by updated_at, import_id")
                .param(userId)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> find(userId, id).stream())
                .toList();
    }

    /**
     * Marks what a stopped gateway left running as failed; an import is one transaction, so nothing of it is there. A
     * running one says so more often than every five minutes: its longest waits are three of a minute.
     */
    int failInterrupted() {
        return jdbc.sql("""
                update import_job
                set status = 'FAILED', updated_at = now(),
                    report = report || '{"error":{"code":"INTERRUPTED","message":"The import was interrupted. Nothing of it was written; import the file again."}}'::jsonb
                where status = 'RUNNING' and updated_at < now() - interval '5 minutes'""").update() + jdbc.sql("""
                update import_job set status = 'DONE', updated_at = now()
                where status = 'UNDOING' and updated_at < now() - interval '5 minutes'""").update();
    }
}
