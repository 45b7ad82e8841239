package dev.trainer2.gateway.accounts;

import dev.trainer2.contract.codec.FieldError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which passwords may be chosen: any text that is long enough, is not among the first that are tried, and does not say whose
 * it is. Nothing is asked for about capitals, digits or signs. Pure.
 */
final class PasswordRule {
    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** A walk over a keyboard or a run of repeats is worth as many characters as one has to choose. */
    private static final int FEWEST_UNFORESEEN = 5;
    /** Below this a date or two common words are too little. */
    private static final int FEW = 12;
    /** A shorter name is found in ordinary words by chance. */
    private static final int SHORTEST_NAME = 5;

    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /**
     * What is wrong with a password.
     *
     * @param path of the field
     * @param email of the account
     */
    static Optional<FieldError> fault(String path, String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(new FieldError(path, "LENGTH", "must have at least " + SHORTEST + " characters"));
        }
        if (password.length() > LONGEST) {
            return Optional.of(new FieldError(path, "LENGTH", "must be at most " + LONGEST + " characters"));
        }
        if (saysWhose(password, email)) {
            return Optional.of(new FieldError(path, "OWN_NAME", "must not be or contain the name of the account"));
        }
        if (isCommon(password)) {
            return Optional.of(new FieldError(
                    path,
                    "TOO_COMMON",
                    "is among the first that are tried; several words that do not belong together are better"));
        }
        return Optional.empty();
    }

    private static boolean saysWhose(String password, String email) {
        String said = password.strip().toLowerCase(Locale.ROOT);
        String whole = email.strip().toLowerCase(Locale.ROOT);
        String name = whole.substring(0, Math.max(0, whole.indexOf('@')));
        boolean contained = name.length() >= SHORTEST_NAME && said.contains(name);
        return contained
                || !whole.isEmpty() && said.contains(whole)
                || !name.isEmpty() && core(said).equals(name);
    }

    private static boolean isCommon(String password) {
        String said = password.strip().toLowerCase(Locale.ROOT);
        String letters = plain(said);
        return KeyWalks.unforeseen(said) < FEWEST_UNFORESEEN
                || said.length() < FEW && said.chars().allMatch(Character::isDigit)
                || COMMON.contains(said)
                || COMMON.contains(core(said))
                || COMMON.contains(core(letters))
                || COMMON.contains(core(plain(core(said))))
                || said.length() < FEW && twice(core(letters), COMMON::contains);
    }

    /** One common word behind another, such as {@code loveme} and {@code secretadmin}. */
    private static boolean twice(String text, Predicate<String> common) {
        for (int cut = 1; cut < text.length(); cut++) {
            if (common.test(text.substring(0, cut)) && common.test(text.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Without the digits and signs before and behind, which are the first thing that is added to a word. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** With the letters that digits and signs commonly stand for, and without what only separates. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '0' -> plain.append('o');
                case '1', '!', '|' -> plain.append('i');
                case '3' -> plain.append('e');
                case '4', '@' -> plain.append('a');
                case '5', '$' -> plain.append('s');
                case '7' -> plain.append('t');
                case ' ', '-', '_', '.' -> {}
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private static Set<String> read() {
        InputStream found = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/common-passwords.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
