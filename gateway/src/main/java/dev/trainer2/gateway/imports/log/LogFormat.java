package dev.trainer2.gateway.imports.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The apps whose exports are understood. The name is part of ids of imports, so it never changes. */
public enum LogFormat {
    STRONG("Strong"),
    HEVY("Hevy"),
    FITNOTES("FitNotes"),
    FITBOD("Fitbod"),
    LIFTOSAUR("Liftosaur"),
    STRONGLIFTS("StrongLifts"),
    LYFTA("Lyfta"),
    ALPHA_PROGRESSION("Alpha Progression"),
    LIFTLOG("LiftLog"),
    /** A log of sixteen columns with repetitions in reserve; its app does not name itself. */
    RESERVE("a log with RIR");

    private final String app;

    LogFormat(String app) {
        this.app = app;
    }

    /** The app's name as people write it. */
    public String app() {
        return app;
    }

    /** Reads a stated format in any case; empty when it names none. */
    public static Optional<LogFormat> parse(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    /** All apps, for messages: {@code Strong, Hevy}. */
    static String apps() {
        return Arrays.stream(values()).map(LogFormat::app).collect(Collectors.joining(", "));
    }
}
