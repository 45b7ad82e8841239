package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name was found to mean. */
sealed interface Found {
    /** One exercise. */
    record One(String name, @Nullable String exerciseId) implements Found {}

    /** One of several. */
    record Several(List<String> names) implements Found {}

    /** Nothing that is known. */
    record None() implements Found {}

    /** The question to ask when it is not one exercise. */
    static Unclear ask(Found found, String said) {
        return switch (found) {
            case One one -> new Unclear("Do you mean " + one.name() + "?");
            case Several several ->
                new Unclear("\"" + shorter(said) + "\" fits several exercises: " + String.join(", ", several.names())
                        + ". Which one do you mean?");
            case None none ->
                new Unclear("I know no exercise called \"" + shorter(said) + "\". Which exercise was that?");
        };
    }

    private static String shorter(String said) {
        return said.length() > 60 ? said.substring(0, said.offsetByCodePoints(0, 30)) + "…" : said;
    }
}
