package dev.trainer2.local.demo;

import dev.trainer2.contract.codec.Zones;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Writes the made-up season of one athlete by way of the public API, so that everything it leads to is made as for anybody.
 * Done again it changes nothing on the same day, and on a later one adds the days between.
 */
public final class DemoSeason {
    public static final String EMAIL = "demo@trainer2.local";
    public static final String PASSWORD = "demo-trainer2";

    /** About a week of events: short enough to show progress. */
    private static final int BATCH = 100;

    private static final Duration PLAN_WITHIN = Duration.ofSeconds(90);

    private DemoSeason() {}

    /**
     * What came of it.
     *
     * @param events of the season by now
     * @param added how many of them are new
     * @param first day of the season
     * @param planned whether a plan is in force
     */
    public record Result(int events, int added, LocalDate first, boolean planned) {}

    /**
     * Writes what is missing, and waits for the plan.
     *
     * @param url of the gateway
     * @throws StackException when the gateway refuses it: somebody else has the email, for example
     */
    public static Result write(String url, Clock clock, Progress progress) {
        try (GatewayClient athlete = athlete(url, zoneOf(clock))) {
            ZoneId zone = ZoneId.of(
                    athlete.get("/state").path("profile").path("zoneId").asString("UTC"));
            LocalDate today = LocalDate.now(clock.withZone(zone));
            LocalDate first = firstDay(athlete, zone, today);
            List<Map<String, Object>> training = DemoWeeks.training(first, zone, today);
            progress.total(training.size() + 1L);
            int added = 0;
            for (int from = 0; from < training.size(); from += BATCH) {
                added += append(athlete, training.subList(from, Math.min(training.size(), from + BATCH)), progress);
            }
            if (athlete.get("/events?type=UserOnboarded&limit=1").path("events").isEmpty()) {
                // last, so that the plan that the coach makes of the answers knows the season
                Map<String, Object> form = DemoWeeks.onboarding(first, ZonedDateTime.now(clock.withZone(zone)));
                added += append(athlete, List.of(form), progress);
            }
            Result result = new Result(training.size() + 1, added, first, awaitPlan(athlete));
            athlete.signOut();
            return result;
        }
    }

    private static int append(GatewayClient athlete, List<Map<String, Object>> events, Progress progress) {
        JsonNode answer = athlete.post("/events", Map.of("events", events));
        progress.step(events.size());
        return answer.path("accepted").size();
    }

    private static GatewayClient athlete(String url, ZoneId zone) {
        try {
            return GatewayClient.register(url, EMAIL, PASSWORD, "Demo", zone.getId());
        } catch (StackException refused) {
            if (String.valueOf(refused.getMessage()).startsWith("EMAIL_TAKEN")) {
                return GatewayClient.login(url, EMAIL, PASSWORD);
            }
            throw refused;
        }
    }

    /** Where this machine is, when that is a zone of the contract. */
    private static ZoneId zoneOf(Clock clock) {
        return Zones.isKnown(clock.getZone().getId()) ? clock.getZone() : ZoneId.of("Europe/Zurich");
    }

    /** The season that is in the log goes on; without one it begins now, 26 weeks ago. */
    private static LocalDate firstDay(GatewayClient athlete, ZoneId zone, LocalDate today) {
        JsonNode first = athlete.get("/events?type=BodyweightLogged&limit=1").path("events");
        return first.isEmpty()
                ? DemoWeeks.firstDay(today)
                : LocalDate.ofInstant(
                        Instant.parse(first.get(0).path("occurredAt").asString("")), zone);
    }

    private static boolean awaitPlan(GatewayClient athlete) {
        return await(() -> {
            try {
                return athlete.get("/plan").path("version").asInt(0) > 0;
            } catch (StackException refused) {
                if (String.valueOf(refused.getMessage()).startsWith("NO_PLAN")) {
                    return false;
                }
                throw refused;
            }
        });
    }

    private static boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + PLAN_WITHIN.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return true;
    }
}
