package dev.trainer2.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Postgres as an operator sees it. */
final class Sql {
    private Sql() {}

    static void run(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestStack.shared().jdbc());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    static long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(text(sql, parameters));
    }

    static String text(String sql, Object... parameters) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestStack.shared().jdbc());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }
}
