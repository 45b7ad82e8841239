package dev.trainer2.gateway.limits;

import java.util.Locale;

/** What is limited, with the limits that hold unless the settings say otherwise. */
public enum Limited {
    /** Wrong passwords; a right one gives back what it took. */
    LOGIN("20 then 60 an hour", "200 then 600 an hour", "attempts with a wrong password"),
    REGISTRATION("10 then 10 an hour", "40 then 20 a minute", "registrations"),
    /** Registrations with an email that has an account: each tells that there is one. */
    TAKEN("10 then 10 an hour", "10 then 10 an hour", "registrations with an email that is taken"),
    CHAT("300 then 60 a minute", "3000 then 600 a minute", "messages to the coach"),
    IMPORT("30 then 60 an hour", "300 then 600 an hour", "imports"),
    EXPORT("20 then 60 an hour", "200 then 600 an hour", "exports"),
    /** Frames of sockets; they are taken in lots. */
    FRAME("1000 then 20 a second", "20000 then 2000 a second", "frames");

    private final Limit account;
    private final Limit address;
    private final String noun;

    Limited(String account, String address, String noun) {
        this.account = Limit.parse(account);
        this.address = Limit.parse(address);
        this.noun = noun;
    }

    /** Name in the settings, such as {@code login}. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What there were too many of, in words. */
    String noun() {
        return noun;
    }

    Limit limit(By by) {
        return by == By.ACCOUNT ? account : address;
    }

    /** Whose uses are counted together. */
    public enum By {
        ACCOUNT,
        ADDRESS;

        String setting() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
