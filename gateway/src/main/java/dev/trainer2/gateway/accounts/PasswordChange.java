package dev.trainer2.gateway.accounts;

import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.problems.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a new password in place of the old one. Who changes it wants others out: their sessions end with the same commit. */
@Component
class PasswordChange {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    PasswordChange(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * Changes the password of an athlete.
     *
     * @param address it comes from
     * @return how many other sessions ended; empty when the old password is wrong
     * @throws Problem {@code VALIDATION_FAILED} (400) naming {@code newPassword}, {@code RATE_LIMITED} (429)
     */
    Optional<Integer> change(Athlete athlete, String old, String chosen, String address) {
        String email =
                accounts.find(athlete.userId()).map(Accounts.Account::email).orElse("");
        PasswordRule.fault("newPassword", chosen, email).ifPresent(PasswordChange::refuse);
        if (chosen.equals(old)) {
            refuse(new FieldError("newPassword", "SAME", "must not be the old one"));
        }
        if (!accounts.owns(athlete.userId(), old, address)) {
            return Optional.empty();
        }
        String hash = passwords.hash(chosen);
        int ended = Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("update account set password_hash = ? where user_id = ?")
                    .params(hash, athlete.userId())
                    .update();
            return sessions.removeOthers(athlete);
        }));
        sessions.ended(ended); // told once it is so: sockets look what is left
        return Optional.of(ended);
    }

    private static void refuse(FieldError error) {
        throw Problem.invalid(List.of(error));
    }
}
