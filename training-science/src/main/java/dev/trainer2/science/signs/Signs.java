package dev.trainer2.science.signs;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text in English or German has words of an emergency or a crisis. Negations, memories of long ago, other people
 * and jokes do not count. A pure function of the text.
 */
public final class Signs {
    private static final SignData DATA = new SignData();
    private static final List<SignPattern> PATTERNS = DATA.patterns();
    private static final WordGroup NO = DATA.group("no");
    private static final WordGroup UNSURE = DATA.group("unsure");
    private static final WordGroup GONE = DATA.group("gone");
    private static final WordGroup OVER = DATA.group("over");
    private static final WordGroup MASKED = DATA.group("masked");
    private static final WordGroup GERMAN = DATA.group("german");
    private static final WordGroup ENGLISH = DATA.group("english");
    private static final Sign CHECKED = new Sign(Sign.Kind.OVER, "checked", false);
    private static final WordGroup PAST = DATA.group("past");
    private static final WordGroup STILL = DATA.group("still");
    private static final WordGroup KIN = DATA.group("kin");
    private static final WordGroup THEY = DATA.group("they");
    private static final WordGroup OWN = DATA.group("own");
    private static final WordGroup ARTICLE = DATA.group("article");
    /** No text of an event is longer. */
    private static final int LONGEST = 20_000;

    private static final int NEGATED_WITHIN = 3;
    private static final int OTHERS_WITHIN = 6;

    private Signs() {}

    /**
     * The sign of a text; a crisis goes before an emergency, and an emergency that was looked at is none. Without either the
     * text may say that one is {@link Sign.Kind#OVER over}.
     */
    public static Optional<Sign> in(String text) {
        Optional<Sign> best = Optional.empty();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (Words part : Words.of(read, DATA.lexicon()).without(MASKED).parts()) {
            Optional<Sign> found = in(part);
            if (found.filter(sign -> sign.kind() == Sign.Kind.CRISIS).isPresent()) {
                return found;
            }
            boolean better = best.isEmpty()
                    || best.get().kind() == Sign.Kind.OVER
                            && found.filter(sign -> sign.kind() == Sign.Kind.EMERGENCY)
                                    .isPresent();
            best = better ? found : best;
        }
        return best;
    }

    private static Optional<Sign> in(Words words) {
        BitSet meanings = words.meanings();
        List<SignPattern> possible = PATTERNS.stream()
                .filter(pattern -> pattern.isPossible(meanings))
                .toList();
        Optional<Sign> over = first(Sign.Kind.OVER, possible, words);
        return first(Sign.Kind.CRISIS, possible, words)
                .or(() -> first(Sign.Kind.EMERGENCY, possible, words)
                        .filter(sign -> over.filter(CHECKED::equals).isEmpty()))
                .or(() -> over)
                .map(sign -> new Sign(sign.kind(), sign.about(), german(words)));
    }

    /** The sign of a text that calls for help. */
    public static Optional<Sign> callingForHelp(String text) {
        return in(text).filter(sign -> sign.kind() != Sign.Kind.OVER);
    }

    private static Optional<Sign> first(Sign.Kind kind, List<SignPattern> possible, Words words) {
        return possible.stream()
                .filter(pattern -> pattern.sign().kind() == kind && fires(pattern, words))
                .map(SignPattern::sign)
                .findFirst();
    }

    private static boolean german(Words words) {
        int places = 0;
        for (int at = 0; at < words.size(); at++) {
            places += GERMAN.length(words, at) > 0 ? 1 : 0;
            places -= ENGLISH.length(words, at) > 0 ? 1 : 0;
        }
        return places > 0;
    }

    private static boolean fires(SignPattern pattern, Words words) {
        return pattern.in(words).stream()
                .anyMatch(found -> pattern.unless().stream().noneMatch(one -> one.holds(words, found))
                        && (pattern.firm() || !negated(words, found))
                        && !remembered(words, found)
                        && !ofOthers(words, found));
    }

    /** "no chest pain", "my chest does not hurt", "the chest pain is gone". */
    private static boolean negated(Words words, List<Integer> found) {
        for (int place : found) {
            for (int at = Math.max(0, place - NEGATED_WITHIN); at < place; at++) {
                if (!found.contains(at) && sameClause(words, at, place) && denies(words, at)) {
                    return true;
                }
            }
        }
        int last = found.getLast();
        for (int at = last + 1; at < Math.min(words.size(), last + 5); at++) {
            boolean gone = GONE.length(words, at) > 0 && sameSentence(words, at, last);
            if (gone && !denies(words, at - 1)) {
                return true;
            }
            int over = OVER.length(words, at);
            if (at < last + 3 && over > 0 && sameClause(words, at, last) && endsClause(words, at + over - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(Words words, int at) {
        return at + 1 >= words.size() || !sameClause(words, at, at + 1);
    }

    /** "not" denies, "not sure" does not. */
    private static boolean denies(Words words, int at) {
        return NO.length(words, at) > 0 && !(at + 1 < words.size() && UNSURE.length(words, at + 1) > 0);
    }

    /** Long ago, and nothing of it is said to be there still. */
    private static boolean remembered(Words words, List<Integer> found) {
        int sentence = words.all().get(found.getFirst()).sentence();
        boolean past = false;
        for (int at = 0; at < words.size(); at++) {
            if (words.all().get(at).sentence() == sentence) {
                past |= PAST.length(words, at) > 0;
                if (STILL.length(words, at) > 0) {
                    return false;
                }
            }
        }
        return past;
    }

    /** "my dad had", "she fainted"; not "my wife says my". */
    private static boolean ofOthers(Words words, List<Integer> found) {
        int first = found.getFirst();
        for (int at = first - 1; at >= Math.max(0, first - OTHERS_WITHIN); at--) {
            if (!sameSentence(words, at, first) || OWN.length(words, at) > 0) {
                return false;
            }
            boolean kin = KIN.length(words, at) > 0 && at > 0 && ARTICLE.length(words, at - 1) > 0;
            if (kin || THEY.length(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameClause(Words words, int one, int other) {
        return words.all().get(one).clause() == words.all().get(other).clause();
    }

    private static boolean sameSentence(Words words, int one, int other) {
        return words.all().get(one).sentence() == words.all().get(other).sentence();
    }
}
