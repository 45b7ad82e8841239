package dev.trainer2.local.chaos;

import java.util.List;

/** A system under fire. */
public interface ChaosTarget {
    /** Address of the gateway. */
    String url();

    /** Kafka brokers. */
    String bootstrap();

    /** Address of the schema registry, without a path. */
    String registry();

    /** JDBC address with user and password. */
    String jdbc();

    /** Everything that is killed in a round, in this order. */
    List<Victim> victims();
}
