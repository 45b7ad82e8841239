package dev.trainer2.local.command;

import dev.trainer2.agent.eval.CoachEval;
import dev.trainer2.agent.eval.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The labelled messages against the coach. */
@Command(
        name = "coach-eval",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the labelled messages against the coach that needs no model, or against the configured one,",
            "and prints how many were answered right, asked back and wrong, what was taken for what, and the cost."
        })
final class CoachEvalCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            description = "ask the model that TRAINER2_MODEL_PROVIDER, _NAME, _KEY and _URL name; this may cost money")
    boolean model;

    @Override
    public Integer call() {
        try {
            Report report = model ? CoachEval.model(System.getenv()) : CoachEval.rules();
            System.out.print(report.text());
            return 0;
        } catch (IllegalArgumentException notConfigured) {
            throw new picocli.CommandLine.ParameterException(
                    new picocli.CommandLine(this), String.valueOf(notConfigured.getMessage()), notConfigured);
        }
    }
}
