package dev.trainer2.gateway.imports.log;

import java.util.List;
import java.util.Optional;

/** What is special about one app's export: its header and what a row means. */
sealed interface LogReader
        permits StrongReader,
                HevyReader,
                FitNotesReader,
                FitbodReader,
                LiftosaurReader,
                StrongLiftsReader,
                LyftaReader,
                AlphaProgressionReader,
                LiftLogReader,
                ReserveReader {
    /** The format this reads. */
    LogFormat format();

    /** The columns of a header, or empty when it is not this app's. */
    Optional<Columns> columns(List<String> header);

    /** Whether the app itself writes rows shorter or longer than its header, so that their length proves no damage. */
    default boolean ragged() {
        return false;
    }

    /** Whether the first line is data already. */
    default boolean headless() {
        return false;
    }

    /** What comes first in dates of numbers, where the header says so. */
    default Optional<DateStyle.Order> order(List<String> header) {
        return Optional.empty();
    }

    /** A shape for one reading of a file with this header. */
    default RowShape shape(List<String> header) {
        return List::of;
    }

    /**
     * Reads a row.
     *
     * @throws RowRefused when it is no set, or none that can be imported
     */
    RawSet read(LogRow row);
}
