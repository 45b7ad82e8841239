package dev.trainer2.gateway.imports.log;

import java.util.List;
import java.util.Optional;

/** What is special about one app's export: its header and what a row means. */
sealed interface LogReader permits StrongReader, HevyReader, FitNotesReader, FitbodReader, LiftosaurReader {
    /** The format this reads. */
    LogFormat format();

    /** The columns of a header, or empty when it is not this app's. */
    Optional<Columns> columns(List<String> header);

    /** Whether the app itself writes rows shorter or longer than its header, so that their length proves no damage. */
    default boolean ragged() {
        return false;
    }

    /**
     * Reads a row.
     *
     * @throws RowRefused when it is no set, or none that can be imported
     */
    RawSet read(LogRow row);
}
