package dev.trainer2.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.TopicPartition;

/** Folds as they must not be: what the rule of {@link PureCode} has to find. */
final class Impure {
    private Impure() {}

    /** Asks for today in a zone. */
    static final class Zone {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    /** Asks a clock it was given. */
    static final class Given {
        Instant now(Clock clock) {
            return Instant.now(clock);
        }
    }

    /** Brings a clock of its own. */
    static final class SystemClock {
        Object clock() {
            return Clock.systemUTC();
        }
    }

    /** Makes an id by chance. */
    static final class Ids {
        String id() {
            return UUID.randomUUID().toString();
        }
    }

    /** Draws a number. */
    static final class Dice {
        int draw() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    /** Knows a partition. */
    static final class Broker {
        TopicPartition partition() {
            return new TopicPartition("events", 0);
        }
    }
}
