package dev.trainer2.streams.athlete;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.athlete.AthleteRow.Due;
import dev.trainer2.streams.athlete.AthleteRow.Place;
import dev.trainer2.streams.athlete.AthleteRow.Turn;
import dev.trainer2.streams.athlete.DueViews.Until;
import dev.trainer2.streams.athlete.DueViews.View;
import dev.trainer2.streams.athlete.Emission.Cause;
import dev.trainer2.streams.coaching.OpenRequests;
import dev.trainer2.streams.log.Erasure;
import dev.trainer2.streams.log.LoggedEvent;
import dev.trainer2.streams.log.TrainingDays;
import dev.trainer2.streams.plan.OpenedStates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each athlete's events once and makes what follows from them: the views that have changed, decisions about the plan, and
 * questions to the coach.
 */
final class AthleteProcessor implements Processor<String, LoggedEvent, String, SpecificRecord> {
    /** What happened longer ago is late: it makes many days anew, and rarely comes alone. */
    private static final Duration LATE = Duration.ofHours(12);

    private static final Duration TICK = Duration.ofMillis(100);
    /** A punctuation ends after so long, so that the transaction it is part of is committed in time. */
    private static final Duration SLICE = Duration.ofMillis(500);

    private final AthleteTopology.Settings settings;
    private final Pauses pauses;
    private final EventBudget budget;
    private final Deadlines turns = new Deadlines();
    private final Deadlines diffs = new Deadlines();
    /** Those whose views were made with another catalogue. */
    private final Deque<String> outdated = new ArrayDeque<>();

    private ProcessorContext<String, SpecificRecord> context;
    private Athletes athletes;
    private TrainingDays days;
    private AthleteMemory memory;
    private DueViews due;
    private AthleteViews views;
    private WaitingEvents waiting;
    private AthletePlans plans;
    private CoachQueue coach;
    private FoldAge age;
    private OpenRequests open;
    private Catalogue catalogue;
    private boolean recovered;

    @SuppressWarnings("NullAway.Init")
    AthleteProcessor(AthleteTopology.Settings settings, Pauses pauses, EventBudget budget) {
        this.settings = settings;
        this.pauses = pauses;
        this.budget = budget;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        this.context = context;
        Deserializer<SpecificRecord> events = settings.serdes().deserializer();
        Outbox out = new Outbox(context);
        athletes = new Athletes(context.getStateStore(AthleteTopology.ATHLETES));
        days = new TrainingDays(context.getStateStore(AthleteTopology.TRAINING_DAYS), events);
        memory = new AthleteMemory(days, budget);
        LogLag lag = LogLag.in(context.appConfigs());
        due = new DueViews(() -> lag.of(context.taskId().partition()), context.currentSystemTimeMs());
        KeyValueStore<String, byte[]> rows = context.getStateStore(AthleteTopology.ROWS);
        DayRows dayRows = new DayRows(
                new RowStore<>(rows, "day", settings.serdes().serde(Topics.FATIGUE), out, AthleteTopology.TO_DAYS));
        WeekRows weekRows = new WeekRows(new RowStore<>(
                rows, "week", settings.serdes().serde(Topics.WEEKLY_REVIEW), out, AthleteTopology.TO_WEEKS));
        views = new AthleteViews(
                out,
                new FingerprintedRows<>(rows, "workout", out, AthleteTopology.TO_WORKOUTS, AthleteWorkout.class),
                new FingerprintedRows<>(rows, "lift", out, AthleteTopology.TO_LIFTS, AthleteLift.class),
                dayRows,
                weekRows,
                settings.live());
        waiting = new WaitingEvents(context.getStateStore(AthleteTopology.WAITING_EVENTS), events);
        plans = new AthletePlans(
                out,
                athletes,
                diffs,
                waiting,
                days,
                memory,
                new OpenedStates(settings.keys()),
                settings.serdes().serializer(Topics.EVENTS));
        coach = new CoachQueue(
                out,
                athletes,
                waiting,
                context.getStateStore(AthleteTopology.LAST_REQUEST),
                dayRows,
                weekRows,
                settings.deadline());
        age = FoldAge.in(context.appConfigs());
        open = OpenRequests.in(context.appConfigs());
        catalogue = settings.catalogue().get();
        recovered = false;
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    /** Takes up what was left when the task ended, before the first record or punctuation. */
    private void recover() {
        if (!recovered) {
            recovered = true;
            waiting.recover();
            athletes.forEach(this::recover);
            waiting.users().forEach(plans::retry);
        }
    }

    private void recover(String user, AthleteRow row) {
        Due left = row.due();
        if (left != null) {
            long now = context.currentSystemTimeMs();
            due.put(
                    user,
                    new View(
                            left.place().position(),
                            new RecordHeaders(),
                            now,
                            now,
                            now,
                            Until.CAUGHT_UP,
                            left.imported(),
                            left.facts(),
                            left.decided()));
        }
        setTurn(user, row.turn());
        diffs.set(user, row.diffEnds());
        coach.recover(user, row.asked());
        if (row.turn() != null && !row.turn().catalogue().equals(catalogue.version())) {
            outdated.add(user);
        }
    }

    private void setTurn(String user, @Nullable Turn turn) {
        turns.set(
                user,
                turn == null
                        ? null
                        : turn.asOf().plusDays(1).atStartOfDay(turn.zone()).toInstant());
    }

    @Override
    public void process(Record<String, LoggedEvent> record) {
        String user = record.key();
        LoggedEvent logged = record.value();
        if (logged == null || !logged.event().getUserId().equals(user)) {
            throw new IllegalArgumentException("the key of an event must be its athlete");
        }
        recover();
        TrainingEvent event = logged.event();
        boolean facts = Facts.of(event).isPresent(); // one that cannot be read is refused before it is kept
        long now = context.currentSystemTimeMs();
        boolean history = due.read(record.timestamp(), now);
        if (athletes.of(user).erased()) {
            return; // whatever comes late is of nobody
        }
        if (Erasure.is(event)) {
            erase(user, record);
            return;
        }
        boolean decided = keep(user, logged, record, history);
        show(user, event, record, new Touched(facts, decided), history, now);
    }

    /** What an event touches beside the state: days and weeks, a plan that was decided elsewhere. */
    private record Touched(boolean facts, boolean decided) {}

    /**
     * Keeps an event, and what waits because of it; one that is there already changes nothing.
     *
     * @return whether it was decided elsewhere about the plan
     */
    private boolean keep(String user, LoggedEvent logged, Record<String, LoggedEvent> record, boolean history) {
        LogPosition here = here();
        boolean own = false;
        boolean added;
        if (history && !memory.holds(user)) {
            added = days.keep(user, logged, here.getOffset());
        } else {
            Athlete athlete = memory.of(user);
            own = athlete.log().isUnread(logged.event().getEventId());
            added = athlete.add(logged.event());
            if (added) {
                days.keep(user, logged, here.getOffset());
                if (!own) {
                    memory.grew();
                }
            }
        }
        if (!added) {
            return false;
        }
        LogRecord read = new LogRecord(
                here,
                record.timestamp(),
                record.headers().lastHeader(EventHeaders.RESTORED) != null,
                own,
                EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT).orElse(null));
        coach.read(user, logged, read);
        return plans.read(user, logged, read);
    }

    private LogPosition here() {
        var origin = context.recordMetadata().orElseThrow();
        return new LogPosition(origin.partition(), origin.offset());
    }

    /** Makes the views at once, or notes what they wait for. */
    private void show(
            String user,
            TrainingEvent event,
            Record<String, LoggedEvent> record,
            Touched touched,
            boolean history,
            long now) {
        boolean batchEnds = record.headers().lastHeader(EventHeaders.BATCH_END) != null;
        boolean fromImport = event.getSource() == EventSource.IMPORT;
        boolean restored = record.headers().lastHeader(EventHeaders.RESTORED) != null;
        View before = due.of(user);
        boolean amidImport = before != null && before.until() == Until.IMPORTED;
        boolean importGoesOn = (fromImport || amidImport) && !batchEnds;
        Optional<Until> until = until(event, touched.facts(), history, importGoesOn, now);
        View view = new View(
                here(),
                record.headers(),
                record.timestamp(),
                before == null ? now : before.firstSeenAt(),
                now,
                until.orElse(Until.PAUSE),
                fromImport || restored || before != null && before.imported(),
                touched.facts() || before != null && before.facts(),
                touched.decided() || before != null && before.decided());
        if (until.isPresent()) {
            due.put(user, view);
            // survives a crash between this commit and the view
            Due left = new Due(Place.of(view.cursor()), view.imported(), view.facts(), view.decided());
            athletes.put(user, athletes.of(user).withDue(left));
        } else {
            due.remove(user);
            make(user, view);
        }
    }

    /** What the views of an event wait for; empty when they are made at once. */
    private static Optional<Until> until(
            TrainingEvent event, boolean facts, boolean history, boolean importGoesOn, long now) {
        if (history) {
            return Optional.of(Until.CAUGHT_UP);
        } else if (importGoesOn) {
            return Optional.of(Until.IMPORTED);
        }
        boolean late = facts
                && event.getSource() != EventSource.IMPORT
                && event.getOccurredAt().isBefore(Instant.ofEpochMilli(now).minus(LATE));
        return late ? Optional.of(Until.PAUSE) : Optional.empty();
    }

    /** Imports and restored logs trigger nothing; what an athlete did while nobody was listening does. */
    private void make(String user, View view) {
        Cause cause = view.imported() ? Cause.HISTORY : Cause.LIVE;
        try (TraceScope span = TraceScope.causedBy(view.headers(), "fold " + context.applicationId())) {
            Emission emission = new Emission(
                    view.cursor(), cause, EventHeaders.traced(view.headers(), span.traceParent()), view.timestamp());
            make(user, emission, view.facts(), view.decided());
        }
        if (cause == Cause.LIVE) {
            long now = context.currentSystemTimeMs();
            age.folded(Duration.ofMillis(Math.max(0, now - view.timestamp())));
            if (pauses.ended(now)) {
                context.commit();
            }
        }
    }

    private void make(String user, Emission emission, boolean facts, boolean decided) {
        long now = context.currentSystemTimeMs();
        // one who is not about to do more need not stay: a rebuild holds one athlete at a time
        boolean stays = memory.holds(user) || emission.cause() == Cause.LIVE && due.atHead();
        Athlete athlete = memory.of(user);
        if (emission.cause() != Cause.CLOCK || isOutdated(user)) {
            views.writeState(user, athlete, catalogue, emission);
        }
        if (facts) {
            Turn turn =
                    views.writeDays(user, athlete, catalogue, athletes.of(user).turn(), emission, now);
            if (turn != null) {
                athletes.put(user, athletes.of(user).withTurn(turn));
                setTurn(user, turn);
            }
        }
        athletes.put(user, athletes.of(user).withShown(emission.cursor()));
        if (settings.live()) {
            decideAndAsk(user, athlete, decided);
        }
        if (!stays) {
            memory.forget(user);
        }
        memory.forgetOldest();
    }

    private boolean isOutdated(String user) {
        Turn turn = athletes.of(user).turn();
        return turn != null && !turn.catalogue().equals(catalogue.version());
    }

    private void decideAndAsk(String user, Athlete athlete, boolean decided) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        AthleteState state = state(user, athlete);
        plans.decide(user, athlete, state, catalogue, decided, now);
        coach.askNext(user, athlete, state, now);
    }

    private AthleteState state(String user, Athlete athlete) {
        AthleteState known = athlete.state();
        if (known == null) {
            known = AthleteViews.state(athlete, catalogue, shown(user));
            athlete.keep(known);
        }
        return known;
    }

    /** The last record that the state of an athlete includes. */
    private LogPosition shown(String user) {
        Place shown = athletes.of(user).shown();
        return shown == null ? new LogPosition(context.taskId().partition(), 0L) : shown.position();
    }

    /** What time alone brings. */
    private void tick(long millis) {
        recover();
        Instant now = Instant.ofEpochMilli(millis);
        inSlices(due.due(millis), user -> make(user, Objects.requireNonNull(due.remove(user))));
        followCatalogue();
        inSlices(turns.due(now), user -> turn(user, millis));
        if (settings.live()) {
            inSlices(plans.blocked(), this::decideWaiting);
            if (due.isCaughtUp()) {
                diffs.due(now).forEach(user -> expireDiff(user, now)); // an answer that is not read yet may be in time
            }
            coach.expire(now);
            open.report(context.taskId(), coach.ages(now));
        }
    }

    private void followCatalogue() {
        Catalogue current = settings.catalogue().get();
        if (!current.version().equals(catalogue.version())) {
            catalogue = current;
            outdated.clear();
            athletes.forEach((user, row) -> {
                if (row.turn() != null) {
                    outdated.add(user);
                }
            });
        }
        List<String> next = new ArrayList<>(outdated);
        inSlices(next, user -> {
            outdated.remove(user);
            if (isOutdated(user)) {
                turn(user, context.currentSystemTimeMs());
            }
        });
    }

    /** Makes the days and weeks anew without a record, unless a view is on its way anyway. */
    private void turn(String user, long now) {
        if (due.of(user) == null) {
            make(user, new Emission(shown(user), Cause.CLOCK, new RecordHeaders(), now), true, false);
        }
    }

    /** A command may wait for a key that could not be read when it came. */
    private void decideWaiting(String user) {
        if (due.of(user) == null) {
            decideAndAsk(user, memory.of(user), false);
        }
    }

    private void expireDiff(String user, Instant now) {
        if (due.of(user) == null) {
            Athlete athlete = memory.of(user);
            plans.expire(user, athlete, state(user, athlete), catalogue, now);
        }
    }

    /** Does what it can of a list within a slice of time; the rest stays for the next punctuation. */
    private static void inSlices(List<String> users, Consumer<String> each) {
        long end = System.nanoTime() + SLICE.toNanos();
        for (String user : users) {
            each.accept(user);
            if (System.nanoTime() > end) {
                return;
            }
        }
    }

    private void erase(String user, Record<String, LoggedEvent> record) {
        Emission emission = new Emission(here(), Cause.HISTORY, record.headers(), record.timestamp());
        athletes.put(user, AthleteRow.ERASED);
        due.remove(user);
        turns.set(user, null);
        memory.forget(user);
        days.erase(user);
        waiting.removeAll(user);
        views.erase(user, emission);
        coach.erase(user);
        if (settings.live()) {
            plans.erase(user, emission);
        }
    }

    @Override
    public void close() {
        open.forget(context.taskId());
        memory.forgetAll();
    }
}
