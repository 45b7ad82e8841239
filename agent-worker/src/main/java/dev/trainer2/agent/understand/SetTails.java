package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Sets.Kind;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads groups whose number of sets stands apart ("140kg 5 reps x 3 sets", "3 sets at 150 for 5") and lists of repetitions
 * without commas ("80kg 8 8 7"). Two bare numbers after a load may be repetitions and sets, so a list has three or more.
 */
final class SetTails {
    private static final String SET = "(?:sets?|satze?|rounds?)";
    private static final String COUNTS = "(?<reps>\\d{1,3}(?: +\\d{1,3}){2,9})(?: ?(?:reps?|wdh))?";
    private static final Pattern FOR = Pattern.compile("for (?<rest>\\d.*)");
    private static final Pattern SETS_FIRST = Pattern.compile("(?<sets>\\d{1,2}) ?" + SET
            + "(?<mark>(?: ?\\b(?:of|x|for|at|with|using|mit|bei)\\b| ?[@:])*) ?(?<rest>\\S.*)");
    private static final Pattern SETS_LAST =
            Pattern.compile("(?<rest>\\S.*?)(?: ?(?:x|\\*|\\bfor\\b) ?| )(?<sets>\\d{1,2}) ?" + SET + "(?:(?<at>"
                    + SetForms.AT + "| x | )" + SetForms.LOAD + ")?");
    private static final Pattern REPS = Pattern.compile("(?<reps>\\d{1,3}) ?(?<word>reps?|times|wdh|wiederholungen)?");
    private static final Pattern LOAD_LIST =
            Pattern.compile(SetForms.LOAD + " ?(?<mark>\\bfor\\b|:|x|\\b|) ?" + COUNTS);
    private static final Pattern LIST_AT = Pattern.compile(COUNTS + SetForms.AT + SetForms.LOAD);
    private static final Pattern BY = Pattern.compile("\\s*x?\\s*");
    private static final Pattern LIST = Pattern.compile(COUNTS);
    private static final Pattern SET_WORD = Pattern.compile("\\b" + SET + "\\b");
    private static final Pattern ONE_LOAD = Pattern.compile("\\d ?" + Numbers.UNIT + "|\\dx|x\\d| x ");

    private final Sets sets;
    private final Kind kind;
    private final Unit unit;
    private final SetType type;
    private final @Nullable Double rpe;

    SetTails(Sets sets, Kind kind, Unit unit, SetType type, @Nullable Double rpe) {
        this.sets = sets;
        this.kind = kind;
        this.unit = unit;
        this.type = type;
        this.rpe = rpe;
    }

    /** The sets of a group that has none of the usual forms. */
    Optional<List<Draft>> read(String group) {
        Matcher after = FOR.matcher(group);
        return after.matches()
                ? sets.read(after.group("rest"))
                : setsFirst(group).or(() -> setsLast(group)).or(() -> list(group));
    }

    private Optional<List<Draft>> setsFirst(String group) {
        Matcher first = SETS_FIRST.matcher(group);
        if (!first.matches() || SET_WORD.matcher(first.group("rest")).find()) {
            return Optional.empty();
        }
        String rest = first.group("rest");
        boolean marked = first.group("mark").matches(".*(?:at|with|using|mit|bei|@).*");
        boolean sure = marked || ONE_LOAD.matcher(rest).find();
        return sets.read(rest)
                .filter(read -> whole(read.getFirst())
                        && (sure || surelyLoad(read.getFirst().load()))
                        && !(marked && read.getFirst().load() == null))
                .flatMap(read -> times(first.group("sets"), read));
    }

    private Optional<List<Draft>> setsLast(String group) {
        Matcher last = SETS_LAST.matcher(group);
        if (!last.matches() || SET_WORD.matcher(last.group("rest")).find()) {
            return Optional.empty();
        }
        String rest = last.group("rest");
        Matcher reps = REPS.matcher(rest);
        boolean plain = reps.matches();
        if (last.group("load") != null) {
            Load load = load(last);
            boolean sure =
                    last.group("unit") != null || !BY.matcher(last.group("at")).matches() && load.value() > 10;
            return plain && sure
                    ? times(last.group("sets"), List.of(draft(load, Integer.parseInt(reps.group("reps")))))
                    : Optional.empty();
        }
        boolean labelled = plain && reps.group("word") != null;
        return sets.read(rest)
                .filter(read -> read.size() == 1 && (labelled || whole(read.getFirst())))
                .flatMap(read -> times(last.group("sets"), read));
    }

    private Optional<List<Draft>> list(String group) {
        Matcher lead = LOAD_LIST.matcher(group);
        if (lead.matches()) {
            boolean sure = lead.group("unit") != null || signed(lead);
            boolean said = lead.group("mark").matches("for|x");
            return sure || said && load(lead).value() >= 20 && kind == Kind.LOADED
                    ? counts(load(lead), lead.group("reps"))
                    : bare(group);
        }
        Matcher at = LIST_AT.matcher(group);
        if (at.matches()) {
            boolean sure = at.group("unit") != null || signed(at) || load(at).value() >= 20;
            return sure ? counts(load(at), at.group("reps")) : Optional.empty();
        }
        return bare(group);
    }

    /** Repetitions alone, where the body is the load; they hardly go up. */
    private Optional<List<Draft>> bare(String group) {
        Matcher list = LIST.matcher(group);
        if (kind != Kind.BODY || !list.matches()) {
            return Optional.empty();
        }
        List<Integer> counts = ints(list.group("reps"));
        boolean falls =
                counts.stream().sorted(Collections.reverseOrder()).toList().equals(counts);
        return falls ? counts(null, list.group("reps")) : Optional.empty();
    }

    private Optional<List<Draft>> counts(@Nullable Load load, String said) {
        List<Integer> counts = ints(said);
        int others = counts.size() - 1;
        boolean alike = counts.stream().distinct().count() == 1;
        boolean setsLead = counts.getFirst() == others; // "3 8 8 8" may be three sets
        boolean setsEnd = counts.getLast() == others
                && counts.stream().limit(others).distinct().count() == 1;
        boolean many = counts.stream().anyMatch(count -> count > 30);
        // an effort or a mark behind unlike sets may be of the last one only
        boolean whose = !alike && (rpe != null || type != SetType.WORKING);
        return setsLead || setsEnd || many || whose || kind == Kind.HELD
                ? Optional.empty()
                : Optional.of(counts.stream().map(reps -> draft(load, reps)).toList());
    }

    /** Whether nothing of a set is missing. */
    private boolean whole(Draft draft) {
        boolean counted = draft.reps() != null && (draft.load() != null || kind == Kind.BODY);
        return counted || draft.seconds() != null;
    }

    private boolean surelyLoad(@Nullable Load load) {
        return load == null || load.value() > 30;
    }

    private static Optional<List<Draft>> times(String said, List<Draft> read) {
        int count = Integer.parseInt(said);
        if (count < 1 || count > 20) {
            return Optional.empty();
        } else if (read.size() == 1) {
            return Optional.of(Collections.nCopies(count, read.getFirst()));
        }
        return read.size() == count ? Optional.of(read) : Optional.empty();
    }

    private Draft draft(@Nullable Load load, int reps) {
        return new Draft(type, load, reps, null, rpe, false);
    }

    private Load load(Matcher matcher) {
        return new Load(
                Double.parseDouble(matcher.group("load").replace(" ", "").replace("+", "")),
                Numbers.unit(matcher.group("unit"), unit));
    }

    private static boolean signed(Matcher matcher) {
        return matcher.group("load").startsWith("+") || matcher.group("load").startsWith("-");
    }

    private static List<Integer> ints(String said) {
        return Arrays.stream(said.strip().split(" +", -1)).map(Integer::valueOf).toList();
    }
}
