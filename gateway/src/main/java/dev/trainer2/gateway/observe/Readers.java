package dev.trainer2.gateway.observe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.GroupState;
import org.springframework.stereotype.Component;

/**
 * Who reads topics, and whether anybody does so: asked of the brokers, so that it is the same whichever process or machine a
 * reader runs in. A reader that ended is missed after the six seconds in which it should have given a sign.
 */
@Component
public class Readers {
    static final Pattern GROUP = Pattern.compile("trainer-(athlete|agent-worker|state-sink)-(v\\d+)");
    private static final List<String> APPS = List.of("state-sink", "athlete", "agent-worker");
    private static final int SECONDS = 2;

    private final Admin admin;

    Readers(Admin admin) {
        this.admin = admin;
    }

    /** A reader's group as the brokers list it. */
    record Group(String id, GroupState state) {}

    /** {@code UP} or {@code DOWN} of every reader; {@code UNKNOWN} of all while the brokers do not tell. */
    public Map<String, String> states() throws InterruptedException {
        try {
            return states(
                    admin
                            .listGroups(ListGroupsOptions.forConsumerGroups())
                            .all()
                            .get(SECONDS, TimeUnit.SECONDS)
                            .stream()
                            .map(Readers::group)
                            .toList());
        } catch (ExecutionException | TimeoutException e) {
            Map<String, String> unknown = new LinkedHashMap<>();
            APPS.forEach(app -> unknown.put(app, "UNKNOWN"));
            return unknown;
        }
    }

    private static Group group(GroupListing listing) {
        Optional<GroupState> state = listing.groupState();
        return new Group(listing.groupId(), state.orElse(GroupState.UNKNOWN));
    }

    /** A reader runs when a version of it has members; while they share out their work anew they do. */
    static Map<String, String> states(Collection<Group> groups) {
        Map<String, String> states = new LinkedHashMap<>();
        APPS.forEach(app -> states.put(app, "DOWN"));
        for (Group group : groups) {
            Matcher parts = GROUP.matcher(group.id());
            boolean members = group.state() != GroupState.EMPTY && group.state() != GroupState.DEAD;
            if (parts.matches() && members) {
                states.put(parts.group(1), "UP");
            }
        }
        return states;
    }
}
