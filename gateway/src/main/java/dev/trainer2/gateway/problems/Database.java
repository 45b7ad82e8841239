package dev.trainer2.gateway.problems;

import java.sql.SQLException;

/** What Postgres means by a refusal. */
final class Database {
    /** Class of the SQL states for values that have no place in a type: a NUL in a text, a year that no date has. */
    private static final String DATA_EXCEPTION = "22";

    private Database() {}

    /** Whether a value of the call was at fault, and not the database. */
    static boolean refusedAValue(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
                return true;
            }
        }
        return false;
    }
}
