package dev.trainer2.local.status;

import java.util.ArrayList;
import java.util.List;

/** Which coach answers, and how it went since the worker started, from the worker's metrics. */
final class CoachState {
    private CoachState() {}

    /** A sentence; unknown where the worker does not say. */
    static String of(Exposition worker) {
        List<String> said = new ArrayList<>();
        worker.of("trainer_coach_model")
                .forEach(model -> said.add(
                        model.label("provider").equals("none")
                                ? "no model configured: I work by rules"
                                : model.label("model") + " of " + model.label("provider") + outcomes(worker)));
        return said.isEmpty() ? "unknown" : said.getFirst();
    }

    private static String outcomes(Exposition worker) {
        List<String> counts = new ArrayList<>();
        worker.of("trainer_coach_model_answers_total")
                .forEach(outcome -> counts.add(Math.round(outcome.value()) + " "
                        + (outcome.label("outcome").equals("MODEL") ? "answered" : outcome.label("outcome"))));
        return counts.isEmpty() ? ", not asked yet" : ": " + String.join(", ", counts);
    }
}
