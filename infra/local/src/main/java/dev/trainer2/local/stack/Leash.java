package dev.trainer2.local.stack;

import java.util.Arrays;

/**
 * Main class of the Java processes the stack starts: runs another main class and exits when the process that holds the
 * leash is gone, so that a killed launcher leaves nothing behind.
 */
public final class Leash {
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
        holder.onExit().thenRun(() -> System.exit(0));
        Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 2, args.length));
    }
}
