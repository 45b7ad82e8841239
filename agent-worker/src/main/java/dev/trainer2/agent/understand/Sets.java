package dev.trainer2.agent.understand;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one group of sets, such as {@code 3x5 at 100} or {@code 80x8}; effort and marks are taken out before.
 *
 * <p>Of two bare numbers the first is the load when it is 20 or more and the second at most 30 repetitions; it is a number
 * of sets when it is at most 10, and then the load must come from elsewhere. Three are load, repetitions and sets when the
 * first is 20 or more, and sets, repetitions and load when only the last is. Everything else is asked about.
 */
final class Sets {
    /** How an exercise is loaded. */
    enum Kind {
        LOADED,
        BODY,
        HELD
    }

    private final Kind kind;
    private final Unit unit;
    private final SetType type;
    private final @Nullable Double rpe;

    Sets(Kind kind, Unit unit, SetType type, @Nullable Double rpe) {
        this.kind = kind;
        this.unit = unit;
        this.type = type;
        this.rpe = rpe;
    }

    /** The sets of a group; a load alone is one draft without reps. Empty when it cannot be read for certain. */
    Optional<List<Draft>> read(String group) {
        Matcher body = SetForms.BODY.matcher(group);
        if (body.matches()) {
            String rest = body.group("rest").strip();
            return rest.startsWith("+") || rest.startsWith("-") || kind == Kind.LOADED
                    ? read(rest).filter(sets -> rest.startsWith("+") || rest.startsWith("-"))
                    : simple(rest);
        }
        return timed(group)
                .or(() -> loaded(group))
                .or(() -> simple(group))
                .or(() -> loadOnly(group))
                .or(() -> new SetTails(this, kind, unit, type, rpe).read(group));
    }

    private Optional<List<Draft>> timed(String group) {
        Matcher clock = SetForms.CLOCK.matcher(group);
        if (clock.matches()) {
            int seconds = Integer.parseInt(clock.group("min")) * 60 + Integer.parseInt(clock.group("sec"));
            return times(clock.group("sets"), new Draft(type, null, null, seconds, rpe, false));
        }
        Matcher timed = SetForms.TIMED.matcher(group);
        if (!timed.matches()) {
            return Optional.empty();
        }
        double scale = timed.group("scale").startsWith("m") ? 60 : 1;
        double seconds = Double.parseDouble(timed.group("time")) * scale;
        Load load = timed.group("load") == null ? null : load(timed);
        return times(timed.group("sets"), new Draft(type, load, null, (int) Math.round(seconds), rpe, false));
    }

    private Optional<List<Draft>> loaded(String group) {
        for (Pattern pattern : List.of(
                SetForms.SETS_AT,
                SetForms.SETS_UNIT,
                SetForms.LOAD_SETS,
                SetForms.REPS_X_UNIT,
                SetForms.LOAD_FOR,
                SetForms.LOAD_REPS,
                SetForms.REPS_AT)) {
            Matcher matcher = pattern.matcher(group);
            if (matcher.matches() && !manySets(matcher, pattern)) {
                boolean sets =
                        pattern == SetForms.SETS_AT || pattern == SetForms.SETS_UNIT || pattern == SetForms.LOAD_SETS;
                return certain(matcher, pattern)
                        ? reps(sets ? matcher.group("sets") : null, matcher.group("reps"), load(matcher), false)
                        : Optional.empty();
            }
        }
        return triple(group).or(() -> pair(group));
    }

    /** "80x8 at 9" is no eighty sets, and "80x5 kg" hardly eighty reps. */
    private static boolean manySets(Matcher matcher, Pattern pattern) {
        return pattern == SetForms.REPS_X_UNIT && Integer.parseInt(matcher.group("reps")) >= 20
                || pattern == SetForms.SETS_AT && Integer.parseInt(matcher.group("sets")) > 20;
    }

    /** "8 at 8" may be an RPE and "3 for 8" sets: a bare load has to be one that is no RPE and no number of sets. */
    private static boolean certain(Matcher matcher, Pattern pattern) {
        boolean bare = matcher.group("unit") == null;
        double load = Math.abs(value(matcher.group("load")));
        return !bare
                || signed(matcher)
                || load > (pattern == SetForms.LOAD_SETS || pattern == SetForms.LOAD_FOR ? 19 : 10);
    }

    private Optional<List<Draft>> triple(String group) {
        Matcher triple = SetForms.TRIPLE.matcher(group);
        if (!triple.matches()) {
            return Optional.empty();
        }
        double first = value(triple.group("load"));
        double last = value(triple.group("c"));
        boolean firstIsLoad = triple.group("unit") != null || signed(triple) || first >= 20 && kind == Kind.LOADED;
        boolean lastIsLoad = triple.group("unit2") != null || last >= 20 || last != Math.rint(last);
        if (firstIsLoad == lastIsLoad || firstIsLoad && last > 20 || lastIsLoad && first > 20) {
            return Optional.empty();
        }
        Load load = firstIsLoad ? load(triple) : new Load(last, Numbers.unit(triple.group("unit2"), unit));
        return reps(String.valueOf((int) (firstIsLoad ? last : first)), triple.group("b"), load, false);
    }

    private Optional<List<Draft>> pair(String group) {
        Matcher pair = SetForms.PAIR.matcher(group);
        if (!pair.matches()) {
            return Optional.empty();
        }
        double first = value(pair.group("load"));
        int second = Integer.parseInt(pair.group("reps").split("/", -1)[0].strip());
        boolean load = pair.group("unit") != null
                || signed(pair)
                || kind == Kind.LOADED && (first >= 20 && second <= 30 || first != Math.rint(first));
        String at = pair.group("at");
        if (load && (at == null || Double.parseDouble(at) <= 10 && rpe == null)) {
            Sets felt = at == null ? this : new Sets(kind, unit, type, Double.valueOf(at));
            return felt.reps(null, pair.group("reps"), load(pair), false);
        }
        return Optional.empty();
    }

    /** Sets and reps without a load. */
    private Optional<List<Draft>> simple(String group) {
        Matcher sets = SetForms.SETS_ONLY.matcher(group);
        if (sets.matches()) {
            boolean named = group.contains("set") || group.contains("satz") || group.contains("round");
            boolean few = Integer.parseInt(sets.group("sets")) <= 10;
            int reps = Integer.parseInt(sets.group("reps").split("/", -1)[0].strip());
            return (named || few) && reps <= 60 || kind == Kind.BODY && few
                    ? reps(sets.group("sets"), sets.group("reps"), null, false)
                    : Optional.empty();
        }
        Matcher reps = SetForms.REPS_ONLY.matcher(group);
        return reps.matches() ? reps(null, reps.group("reps"), null, true) : Optional.empty();
    }

    private Optional<List<Draft>> loadOnly(String group) {
        Matcher only = SetForms.LOAD_ONLY.matcher(group);
        return only.matches()
                ? Optional.of(List.of(new Draft(type, load(only), null, null, rpe, false)))
                : Optional.empty();
    }

    private Optional<List<Draft>> reps(@Nullable String sets, String reps, @Nullable Load load, boolean takesSetLoad) {
        List<Draft> drafts = new ArrayList<>();
        String[] all = reps.split("/", -1);
        if (sets != null && all.length > 1 && all.length != Integer.parseInt(sets)) {
            return Optional.empty();
        }
        for (String one : all) {
            int count = Integer.parseInt(one.strip());
            boolean held = kind == Kind.HELD && load == null;
            drafts.add(new Draft(type, load, held ? null : count, held ? count : null, rpe, takesSetLoad));
        }
        return all.length > 1 ? Optional.of(drafts) : times(sets, drafts.getFirst());
    }

    private static Optional<List<Draft>> times(@Nullable String sets, Draft draft) {
        int count = sets == null ? 1 : Integer.parseInt(sets);
        return count < 1 || count > 20 ? Optional.empty() : Optional.of(Collections.nCopies(count, draft));
    }

    private Load load(Matcher matcher) {
        return new Load(value(matcher.group("load")), Numbers.unit(matcher.group("unit"), unit));
    }

    private static boolean signed(Matcher matcher) {
        String load = Objects.requireNonNull(matcher.group("load"), "every loaded form has a load");
        return load.startsWith("+") || load.startsWith("-");
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(" ", "").replace("+", ""));
    }
}
