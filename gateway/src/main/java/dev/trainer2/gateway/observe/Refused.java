package dev.trainer2.gateway.observe;

import dev.trainer2.gateway.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;

/** Counts what athletes wanted to write and were refused, by the code of the refusal. */
@Component
public class Refused {
    private static final String NAME = "trainer.events.refused";

    private final MeterRegistry meters;

    Refused(MeterRegistry meters) {
        this.meters = meters;
        counted("VALIDATION_FAILED", 0); // there from the start, so that a rate of the first one can be taken
    }

    /**
     * Runs a call that writes events; a batch or a frame that is refused counts as one, since nothing of it is written.
     *
     * @throws Problem as the call does
     */
    public <T> T counting(Callable<T> call) throws Exception {
        try {
            return call.call();
        } catch (Problem problem) {
            counted(problem.code(), 1);
            throw problem;
        }
    }

    /** Counts a refusal. */
    public void count(Problem problem) {
        counted(problem.code(), 1);
    }

    private void counted(String code, int times) {
        meters.counter(NAME, "code", code).increment(times);
    }
}
