package dev.trainer2.agent.model;

import java.util.regex.Pattern;

/** Text of a model as the athlete may see it: markdown that opens, loads and hides nothing. */
final class SafeText {
    /** Most characters of an answer. */
    static final int MOST = 4000;

    private static final int MOST_PASSES = 20;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);
    private static final Pattern ADDRESS_TAG =
            Pattern.compile("<((?:https?|ftp|mailto):[^<>\\s]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!?][^<>]*>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern REFERENCE = Pattern.compile("!?\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]]+\\]:.*$");
    private static final Pattern SCHEME = Pattern.compile(
            "(?:https?|ftp|file)://|\\b(?:javascript|data|vbscript|mailto):(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("\\bwww\\.(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_TAG = Pattern.compile("<(?=[a-zA-Z/!?])");
    private static final Pattern OPEN_IMAGE = Pattern.compile("!+(?=\\[)");

    private SafeText() {}

    /** The text without HTML, images and addresses that could be followed; what a link is called stays as text. */
    static String of(String text) {
        String before;
        String safe = UNSEEN.matcher(text).replaceAll("");
        int passes = 0;
        do { // taking one thing out may put another together
            before = safe;
            safe = COMMENT.matcher(safe).replaceAll("");
            safe = ADDRESS_TAG.matcher(safe).replaceAll("$1");
            safe = TAG.matcher(safe).replaceAll("");
            safe = LINK.matcher(safe).replaceAll("$1");
            safe = REFERENCE.matcher(safe).replaceAll("$1");
            safe = DEFINITION.matcher(safe).replaceAll("");
            safe = SCHEME.matcher(safe).replaceAll("");
            safe = HOST.matcher(safe).replaceAll("");
        } while (!safe.equals(before) && ++passes < MOST_PASSES);
        // what the patterns do not know, such as brackets within brackets, still must not come out as a link
        safe = safe.replace("](", "] (").replace("][", "] [");
        safe = OPEN_TAG.matcher(safe).replaceAll("< ");
        return OPEN_IMAGE.matcher(safe).replaceAll("");
    }

    /** An answer: safe, not longer than allowed, cut at a paragraph or sentence where one ends late enough. */
    static String answer(String text) {
        String safe = of(text).strip();
        if (safe.length() <= MOST) {
            return safe;
        }
        String head = safe.substring(0, MOST - 1);
        int end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(". ") + 1);
        return (end > MOST / 2 ? head.substring(0, end) : head).strip() + "…";
    }

    /** One line of text. */
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }
}
