package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Progress;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.rules.RulesCoach;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The coach as the worker runs it, before a scripted server, with what it streamed. */
final class Coached implements AutoCloseable {
    static final String KEY = "sk-very-secret";

    final ScriptedModelServer server;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<String> doing = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder everything = new StringBuilder();
    private final ModelClient client;
    private final Coach coach;
    private Instant now = Athletes.NOW;

    Coached(Wire wire, Step... script) {
        this(wire, limits(wire, 5, 6, 60_000, 300_000, Duration.ofSeconds(5)), script);
    }

    Coached(Wire wire, ModelSettings limits, Step... script) {
        server = new ScriptedModelServer(wire).script(script);
        ModelSettings settings = new ModelSettings(
                wire.provider(),
                server.url(),
                KEY,
                "scripted",
                0.2,
                limits.timeout(),
                limits.seconds(),
                limits.maxTokens(),
                limits.maxRounds(),
                limits.tokensPerRequest(),
                limits.tokensPerDay());
        client = new ModelClient(settings, meters);
        coach = new FallbackCoach(new ModelCoach(settings, client, clock()), new RulesCoach(), meters);
    }

    static ModelSettings limits(Wire wire, int seconds, int rounds, int perRequest, int perDay, Duration timeout) {
        return new ModelSettings(
                wire.provider(), "", KEY, "scripted", 0.2, timeout, seconds, 500, rounds, perRequest, perDay);
    }

    Answer ask(String text) {
        return ask(Athletes.question(text));
    }

    Answer ask(Question question) {
        shown.setLength(0);
        return coach.answer(question, new Progress() {
            @Override
            public void delta(String text) {
                shown.append(text);
                everything.append(text);
            }

            @Override
            public void restart() {
                shown.setLength(0);
            }

            @Override
            public void doing(String what) {
                doing.add(what);
            }
        });
    }

    /** What a client shows when the last piece has come. */
    String shown() {
        return shown.toString().strip();
    }

    /** All that was ever streamed, also what was withdrawn. */
    String everStreamed() {
        return everything.toString();
    }

    void moveClock(Duration by) {
        now = now.plus(by);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
