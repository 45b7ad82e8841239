package dev.trainer2.local.chaos;

import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A system that somebody else started; what kills a part and starts it again is a command.
 *
 * @param url of the gateway
 * @param bootstrap Kafka brokers
 * @param registry of the schemas, without a path
 * @param jdbc with user and password
 * @param kills a shell command for each name, in the order of a round: it kills and returns when the part is up again
 */
public record CommandedTarget(String url, String bootstrap, String registry, String jdbc, Map<String, String> kills)
        implements ChaosTarget {
    @Override
    public List<Victim> victims() {
        return kills.entrySet().stream()
                .map(kill -> new Victim(kill.getKey(), () -> run(kill.getValue())))
                .toList();
    }

    private static void run(String command) {
        try {
            Process process = new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new StackException(command + " ended with " + code + ": " + said);
            }
        } catch (IOException e) {
            throw new StackException(command + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted during " + command, e);
        }
    }
}
