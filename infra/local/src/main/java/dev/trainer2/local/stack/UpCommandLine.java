package dev.trainer2.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How {@code ./trainer2 up} starts its JVM, for whoever starts it without the shell: on free ports and a folder of their own. */
public final class UpCommandLine {
    private UpCommandLine() {}

    /**
     * The command line; the class path is that of a built checkout.
     *
     * @param jvm options beside those of the product; empty for none
     * @param options of {@code up} beside port and folder
     */
    public static List<String> of(Path data, List<String> jvm, String... options) {
        Layout layout = Layout.find();
        List<String> command = new ArrayList<>(List.of(
                layout.java().toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.trainer2"));
        command.addAll(ClassData.options(layout, "up"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                layout.ownClasses() + ":" + layout.ownLibraries() + "/*",
                "dev.trainer2.local.command.Trainer2",
                "up",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        return command;
    }
}
