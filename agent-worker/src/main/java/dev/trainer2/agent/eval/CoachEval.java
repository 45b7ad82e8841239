package dev.trainer2.agent.eval;

import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.model.FallbackCoach;
import dev.trainer2.agent.model.ModelCoach;
import dev.trainer2.agent.provider.ModelClient;
import dev.trainer2.agent.provider.ModelSettings;
import dev.trainer2.agent.rules.RulesCoach;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Runs the labelled messages against a coach. */
public final class CoachEval {
    private static final String VARIABLE = "TRAINER2_MODEL_";

    private CoachEval() {}

    /** Against the coach that needs no model. */
    public static Report rules() {
        return of(new RulesCoach(), new SimpleMeterRegistry());
    }

    /**
     * Against the model that the environment names.
     *
     * @throws IllegalArgumentException when it names none
     */
    public static Report model(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLE)) {
                values.put(
                        "trainer2.model."
                                + name.substring(VARIABLE.length())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        value);
            }
        });
        ModelSettings settings = new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("trainer2.model", ModelSettings.class);
        if (settings.provider() == ModelSettings.Provider.NONE) {
            throw new IllegalArgumentException(
                    "no model is configured: set TRAINER2_MODEL_PROVIDER and TRAINER2_MODEL_NAME");
        }
        MeterRegistry meters = new SimpleMeterRegistry();
        try (ModelClient client = new ModelClient(settings, meters)) {
            return of(
                    new FallbackCoach(new ModelCoach(settings, client, Clock.systemUTC()), new RulesCoach(), meters),
                    meters);
        }
    }

    private static Report of(Coach coach, MeterRegistry meters) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        for (Labelled label : Labelled.all()) {
            long began = processorTime();
            verdicts.add(Judge.of(label, coach));
            nanos.add((processorTime() - began) / (label.before().size() + 1));
        }
        double tokens = meters.find("gen_ai.client.token.usage").summaries().stream()
                .mapToDouble(DistributionSummary::totalAmount)
                .sum();
        return new Report(verdicts, nanos, Math.round(tokens));
    }

    /** Of this thread, which alone computes an answer: the figure is the same on a busy machine. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
