package dev.trainer2.gateway.imports.log;

import java.util.List;

/** Turns the rows of an app into rows of one set each. It may remember earlier rows, so each reading has its own. */
@FunctionalInterface
interface RowShape {
    /** The sets of the next row of the file; none for a row that only says what the next ones are about. */
    List<CsvRow> sets(CsvRow row);
}
