package dev.trainer2.local.observability;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of metrics in an expression of PromQL. */
final class MetricNames {
    private static final Pattern STRINGS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
    private static final Pattern SELECTORS = Pattern.compile("\\{[^}]*}|\\[[^]]*]");
    private static final Pattern LABELS =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*(?!\\s*\\(|[\\w:])");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

    private MetricNames() {}

    static Set<String> in(String expression) {
        String bare = STRINGS.matcher(expression).replaceAll("");
        bare = SELECTORS.matcher(bare).replaceAll("");
        bare = LABELS.matcher(bare).replaceAll(" ");
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(bare);
        while (found.find()) {
            if (!WORDS.contains(found.group()) && !startsInNumber(bare, found.start())) {
                names.add(found.group());
            }
        }
        return names;
    }

    private static boolean startsInNumber(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
