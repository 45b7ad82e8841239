package dev.trainer2.gateway.export;

import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.accounts.Accounts;
import dev.trainer2.gateway.accounts.Activity;
import dev.trainer2.gateway.accounts.Sessions;
import dev.trainer2.gateway.imports.ImportJobs;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.plan.PlanController;
import dev.trainer2.gateway.views.DailyFigures;
import dev.trainer2.gateway.views.ReviewShape;
import dev.trainer2.gateway.views.StateStore;
import dev.trainer2.gateway.views.WeeklyFigures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything about an athlete as a ZIP, a page of the log at a time; text of theirs is readable in it. */
@Component
class Export {
    private static final int PAGE = 1000;
    private static final String ABOUT = """
            # Everything Trainer2 knows about you

            | file | holds |
            |---|---|
            | `events.jsonl` | your log in its order, each event once: everything else is made of it; a line is what POST /events takes |
            | `sets.csv` | the sets that stand, in the columns of a Strong export; times are local, weights in the unit you entered |
            | `account.json` | email, when you registered, where you are signed in, what was done with the account lately |
            | `profile.json` | what your log says of you, by its last word |
            | `plan.json`, `diffs.jsonl` | the plan in force (null without one), and every change proposed with what became of it |
            | `reviews.jsonl` | a review of every week |
            | `fatigue.jsonl` | load, fatigue, readiness and signals of every day |
            | `imports.jsonl` | reports of the files you imported |

            JSON lines are UTF-8, one value a line. Your password is not here: we have no more than its hash.
            """;

    private final EventStore events;
    private final StateStore states;
    private final DailyFigures days;
    private final WeeklyFigures weeks;
    private final PlanController plans;
    private final ImportJobs imports;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Activity activity;
    private final AthleteKeys keys;
    private final Clock clock;

    Export(
            EventStore events,
            StateStore states,
            DailyFigures days,
            WeeklyFigures weeks,
            PlanController plans,
            ImportJobs imports,
            Accounts accounts,
            Sessions sessions,
            Activity activity,
            AthleteKeys keys,
            Clock clock) {
        this.events = events;
        this.states = states;
        this.days = days;
        this.weeks = weeks;
        this.plans = plans;
        this.imports = imports;
        this.accounts = accounts;
        this.sessions = sessions;
        this.activity = activity;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Writes it; what is cut short is no ZIP, so that nobody takes a part for the whole.
     *
     * @param to not closed here
     */
    void write(String userId, OutputStream to) throws IOException {
        AthleteKey key = keys.find(userId).orElse(null);
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        entry(zip, "README.md", out -> out.write(ABOUT));
        entry(zip, "account.json", out -> out.write(json(account(userId))));
        entry(zip, "profile.json", out -> out.write(json(profile(userId, key))));
        StandingSets sets = new StandingSets();
        entry(zip, "events.jsonl", out -> writeEvents(userId, key, sets, out));
        entry(zip, "sets.csv", out -> SetSheet.write(sets.workouts(), out));
        entry(zip, "plan.json", out -> out.write(json(plans.inForce(userId).orElse(null))));
        entry(zip, "diffs.jsonl", out -> lines(plans.allDiffs(userId), out));
        entry(
                zip,
                "reviews.jsonl",
                out -> lines(weeks.all(userId).stream().map(ReviewShape::of).toList(), out));
        entry(
                zip,
                "fatigue.jsonl",
                out -> lines(
                        days.all(userId).stream()
                                .map(Export::withoutBookkeeping)
                                .toList(),
                        out));
        entry(zip, "imports.jsonl", out -> lines(imports.of(userId), out));
        zip.finish();
    }

    /** What one file of it holds. */
    private interface Content {
        void write(OutputStreamWriter out) throws IOException;
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        OutputStreamWriter out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        content.write(out);
        out.flush();
        zip.closeEntry();
    }

    private void writeEvents(String userId, @Nullable AthleteKey key, StandingSets sets, OutputStreamWriter out)
            throws IOException {
        long offset = -1;
        List<EventStore.Row> page;
        do {
            page = events.after(userId, offset, List.of(), PAGE, key);
            for (EventStore.Row event : page) {
                sets.add(event);
                line(line(event), out);
                offset = event.offset();
            }
        } while (page.size() == PAGE);
    }

    private static Map<String, @Nullable Object> line(EventStore.Row event) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("eventId", event.eventId());
        line.put("type", event.type());
        line.put("occurredAt", event.occurredAt());
        line.put("zoneId", event.zoneId());
        line.put("source", event.source());
        line.put("payload", event.payload());
        return line;
    }

    private Map<String, @Nullable Object> account(String userId) {
        Map<String, @Nullable Object> account = new LinkedHashMap<>();
        account.put("userId", userId);
        accounts.find(userId).ifPresent(found -> {
            account.put("email", found.email());
            account.put("createdAt", found.createdAt());
        });
        account.put("exportedAt", clock.instant());
        account.put("sessions", sessions.of(userId));
        account.put("activity", activity.of(userId));
        return account;
    }

    private @Nullable Object profile(String userId, @Nullable AthleteKey key) {
        return states.find(userId)
                .map(row -> SealedText.open(row.state(), key))
                .flatMap(state -> Optional.ofNullable(((Map<?, ?>) state).get("profile")))
                .orElse(null);
    }

    private static Map<String, @Nullable Object> withoutBookkeeping(Map<?, ?> row) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        row.forEach((name, value) -> kept.put((String) name, value));
        kept.remove("cursor");
        return kept;
    }

    private static void lines(List<?> values, OutputStreamWriter out) throws IOException {
        for (Object value : values) {
            line(value, out);
        }
    }

    private static void line(Object value, OutputStreamWriter out) throws IOException {
        out.write(json(value));
        out.write('\n');
    }

    private static String json(@Nullable Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
