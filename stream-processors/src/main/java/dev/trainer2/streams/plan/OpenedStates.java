package dev.trainer2.streams.plan;

import dev.trainer2.contract.codec.SealedFields;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * States with equipment, exclusions and limitations in plain, which proposals are held against. They live while a command is
 * decided; stores and topics keep the sealed ones.
 */
public final class OpenedStates {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedStates.class);

    private final Function<String, Optional<AthleteKey>> keys;

    /** @param keys finds the key of an athlete; may fail while keys cannot be read */
    public OpenedStates(Function<String, Optional<AthleteKey>> keys) {
        this.keys = keys;
    }

    /** The state as plans read it; empty while the key is not at hand, since nothing may be decided without the exclusions. */
    public Optional<AthleteState> of(String user, AthleteState state) {
        AthleteProfile profile = state.getProfile();
        if (!SealedFields.areIn(profile)) {
            return Optional.of(state); // nothing of it is sealed: an older log, or nothing was said
        }
        return key(user)
                .map(key -> AthleteState.newBuilder(state)
                        .setProfile(SealedFields.opened(profile, key))
                        .build());
    }

    private Optional<AthleteKey> key(String user) {
        try {
            return keys.apply(user);
        } catch (IllegalStateException e) {
            LOG.warn("a decision about a plan waits: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
