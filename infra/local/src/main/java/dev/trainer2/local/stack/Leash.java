package dev.trainer2.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Main class of the Java processes the stack starts: runs another main class and exits when the process that holds the
 * leash is gone, so that a killed launcher leaves nothing behind. Postgres, which is no Java process, has its pid file
 * named by one of them in {@value #COMPANION} and ends with it.
 */
public final class Leash {
    public static final String COMPANION = "trainer2.companion-pid-file";

    private Leash() {}

    /**
     * @param args pid of the holder, main class, its arguments
     */
    public static void main(String[] args) throws Exception {
        ProcessHandle holder = ProcessHandle.of(Long.parseLong(args[0])).orElse(null);
        if (holder == null) {
            System.exit(1);
            return;
        }
        holder.onExit().thenRun(() -> {
            endCompanion();
            System.exit(0);
        });
        Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 2, args.length));
    }

    private static void endCompanion() {
        String file = System.getProperty(COMPANION);
        if (file == null) {
            return;
        }
        try {
            Path pidFile = Path.of(file);
            String pid = Files.readAllLines(pidFile).getFirst().strip();
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(handle -> ChildProcess.commandLine(handle).contains(String.valueOf(pidFile.getParent())))
                    .ifPresent(ProcessHandle::destroy);
        } catch (IOException e) {
            System.err.println("nothing to end at " + file + ": " + e); // stopped already
        }
    }
}
