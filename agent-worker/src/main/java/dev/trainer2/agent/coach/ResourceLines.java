package dev.trainer2.agent.coach;

import dev.trainer2.science.DataLines;
import java.util.List;

/** The data files of this module. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * The lines of a file in their order, without blank ones and comments that begin with #.
     *
     * @throws IllegalStateException when this module has no such file
     */
    public static List<String> of(String file) {
        return DataLines.of(ResourceLines.class, file);
    }
}
