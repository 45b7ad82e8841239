package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.SetGroups.Piece;
import dev.trainer2.agent.understand.Sets.Kind;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the groups of one exercise together: a load said once holds for the sets around it, and every number is checked. */
final class SetAssembly {
    /** Sets, or the question to ask. */
    record Result(List<SetSaid> sets, @Nullable String askBack) {}

    private static final Set<String> BODY = Set.of("body only", "other", "exercise ball", "bands", "foam roll");
    private static final Pattern OWN_BODY = Pattern.compile("pull|chin|dip|push|plank|crunch|sit|hang|hold");

    private final Kind kind;
    private final String name;
    private final Vocabulary vocabulary;
    private final boolean assisted;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Load lead;

    SetAssembly(Vocabulary vocabulary, Found.One exercise, boolean assisted) {
        this.vocabulary = vocabulary;
        this.name = exercise.name();
        this.assisted = assisted;
        this.kind = kind(exercise);
    }

    private Kind kind(Found.One exercise) {
        Optional<CatalogExercise> known = vocabulary.catalogue().find(exercise.exerciseId(), exercise.name());
        if (known.isEmpty()) {
            return OWN_BODY.matcher(Plain.of(exercise.name())).find() ? Kind.BODY : Kind.LOADED;
        }
        CatalogExercise is = known.get();
        String equipment = is.equipment();
        boolean body = (equipment == null || BODY.contains(equipment))
                        && !is.name().startsWith("Weighted")
                        && !is.name().contains("Farmer")
                || is.category().equals("stretching");
        return body ? "static".equals(is.force()) ? Kind.HELD : Kind.BODY : Kind.LOADED;
    }

    /** The sets of an exercise's pieces. */
    Result of(List<Piece> pieces) {
        boolean warmUps = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            SetMarks marks = piece.marks();
            warmUps &= !marks.endsWarmUp() && !piece.afterThen();
            if (marks.twice() || piece.effort().twice()) {
                return ask("I read two efforts or two kinds for one set. Which one holds?");
            }
            SetType type = warmUps && marks.type() == SetType.WORKING ? SetType.WARMUP : marks.type();
            if (piece.group().isEmpty()) {
                if (!afterwards(piece)) {
                    return ask("How does the effort or kind you name go with the sets of " + name + "?");
                }
                warmUps |= marks.type() == SetType.WARMUP;
                continue;
            }
            Optional<List<Draft>> read =
                    new Sets(kind, vocabulary.unit(), type, piece.effort().rpe()).read(piece.group());
            if (read.isEmpty()) {
                return ask("I cannot tell load, reps and sets apart in \"" + piece.group() + "\" of " + name
                        + ". How many sets and reps at which load?");
            }
            warmUps |= marks.type() == SetType.WARMUP && marks.before() && marks.plural();
            Result problem = add(read.get());
            if (problem != null) {
                return problem;
            }
        }
        return finish(pieces);
    }

    /** An effort said after the only group holds for it; a mark alone before the first group is one for those to come. */
    private boolean afterwards(Piece piece) {
        SetType type = piece.marks().type();
        Double rpe = piece.effort().rpe();
        if (type == SetType.WORKING && rpe == null) {
            return drafts.isEmpty(); // the name alone
        }
        if (type == SetType.WARMUP && rpe == null) {
            return drafts.isEmpty() && piece.marks().plural();
        }
        boolean same = !drafts.isEmpty() && drafts.stream().distinct().count() == 1;
        if (type != SetType.WORKING || !same || drafts.getFirst().rpe() != null) {
            return false;
        }
        drafts.replaceAll(set -> new Draft(set.type(), set.load(), set.reps(), set.seconds(), rpe, set.takesSetLoad()));
        return true;
    }

    private @Nullable Result add(List<Draft> read) {
        Draft first = read.getFirst();
        Load load = first.load();
        if (load != null && first.reps() == null && first.seconds() == null) {
            boolean behind = !drafts.isEmpty() && drafts.stream().allMatch(set -> set.load() == null);
            if (!behind && !drafts.isEmpty()) {
                return ask("How many reps of " + name + " at " + load.value() + " "
                        + load.unit().symbol() + "?");
            }
            drafts.replaceAll(set -> with(set, load));
            lead = load;
            return null;
        }
        for (Draft draft : read) {
            Draft last = drafts.isEmpty() ? null : drafts.getLast();
            Load before = lead != null ? lead : draft.takesSetLoad() && last != null ? last.load() : null;
            drafts.add(draft.load() == null && draft.reps() != null && before != null ? with(draft, before) : draft);
        }
        boolean behind = load != null && drafts.size() > read.size();
        if (behind && drafts.stream().limit(drafts.size() - read.size()).allMatch(SetAssembly::waits)) {
            drafts.replaceAll(set -> set.load() == null ? with(set, load) : set);
        }
        return null;
    }

    private static boolean waits(Draft set) {
        return set.load() == null && set.takesSetLoad();
    }

    private static Draft with(Draft set, @Nullable Load load) {
        return new Draft(set.type(), load, set.reps(), set.seconds(), set.rpe(), set.takesSetLoad());
    }

    private Result finish(List<Piece> pieces) {
        if (drafts.isEmpty()) {
            return ask("How many sets and reps of " + name + ", and at which load?");
        }
        boolean single = pieces.stream()
                .filter(piece ->
                        piece.marks().type() == SetType.WARMUP && piece.marks().before())
                .anyMatch(piece -> !piece.marks().plural());
        List<SetSaid> sets = new ArrayList<>();
        for (Draft draft : drafts) {
            Load load = draft.load();
            if (load == null && kind == Kind.LOADED && draft.seconds() == null) {
                return ask("At which load did you do " + name + "?");
            }
            if (assisted && load != null && load.value() > 0) {
                load = new Load(-load.value(), load.unit());
            }
            SetSaid set = new SetSaid(draft.type(), load, draft.reps(), draft.seconds(), draft.rpe());
            String wrong = SetLimits.problem(set);
            if (wrong != null) {
                return ask(wrong);
            }
            sets.add(set);
        }
        if (sets.size() > 40) {
            return ask("These are more than 40 sets of " + name + ". Is that right?");
        }
        return single && !heavierAfterWarmUp(sets)
                ? ask("Which of these sets of " + name + " were warm-ups?")
                : new Result(List.copyOf(sets), null);
    }

    /** A single "warm-up" holds for the first set only; that is certain when the next is heavier, or there is none. */
    private static boolean heavierAfterWarmUp(List<SetSaid> sets) {
        for (int i = 1; i < sets.size(); i++) {
            Load before = sets.get(i - 1).load();
            Load load = sets.get(i).load();
            boolean leaves =
                    sets.get(i - 1).type() == SetType.WARMUP && sets.get(i).type() != SetType.WARMUP;
            if (leaves && (before == null || load == null || load.kilograms() <= before.kilograms())) {
                return false;
            }
        }
        return true;
    }

    private static Result ask(String askBack) {
        return new Result(List.of(), askBack);
    }
}
