package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.limits.Limits;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Attempts to know a password: wrong ones are counted, for the account they are about and for the address they come from. */
@Component
class Attempts {
    private final Limits limits;

    Attempts(Limits limits) {
        this.limits = limits;
    }

    /**
     * Makes an attempt. It is counted before its outcome is known, so that many at once are no way around.
     *
     * @param account what names the account, whether there is such or not
     * @return whether it was right
     * @throws dev.trainer2.gateway.problems.Problem {@code RATE_LIMITED} (429)
     */
    boolean right(String account, String address, BooleanSupplier check) {
        limits.take(Limited.LOGIN, account, address);
        boolean right = check.getAsBoolean();
        if (right) {
            limits.giveBack(Limited.LOGIN, By.ACCOUNT, account);
            limits.giveBack(Limited.LOGIN, By.ADDRESS, address);
        }
        return right;
    }
}
