package dev.trainer2.streams.views;

import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CheckInEntry;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.ConditioningEntry;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.EntryRemoved;
import dev.trainer2.events.OpenPain;
import dev.trainer2.events.OpenRequest;
import dev.trainer2.events.PainCleared;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.UserRegistered;
import dev.trainer2.streams.log.EventOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folds that take their events in order: profile, questions, pains, signs, conditioning and check-ins. They go on after the
 * last event and begin again where one comes before it, or corrects or removes an entry. None of them takes a set, so that
 * beginning again costs what the athlete said and not what they lifted.
 */
final class OrderedFolds {
    private final TreeSet<TrainingEvent> events = new TreeSet<>(EventOrder.OF_HAPPENING);
    /** The entries that are corrected or removed, which may come later than the word about them. */
    private final Set<String> changed = new HashSet<>();

    private Folds folds = new Folds();
    private boolean again;

    private static final class Folds {
        private final ProfileFold profile = new ProfileFold();
        private final RequestFold requests = new RequestFold();
        private final PainFold pains = new PainFold();
        private final CareFold care = new CareFold();
        private final EntryFold entries = new EntryFold();

        void add(TrainingEvent event) {
            pains.add(event);
            care.add(event);
            entries.add(event);
            profile.add(event);
            requests.add(event);
        }
    }

    void add(TrainingEvent event) {
        if (!isTaken(event)) {
            return;
        }
        boolean last = events.isEmpty() || EventOrder.OF_HAPPENING.compare(events.getLast(), event) < 0;
        events.add(event);
        noteChange(event.getPayload());
        if (last && !changesOthers(event) && !changed.contains(event.getEventId())) {
            folds.add(event);
        } else {
            again = true;
        }
    }

    private void noteChange(Object payload) {
        if (payload instanceof EntryCorrected correction) {
            changed.add(correction.getEventId());
        } else if (payload instanceof EntryRemoved removal) {
            changed.add(removal.getEventId());
        }
    }

    private static boolean isTaken(TrainingEvent event) {
        return event.getCare() != null
                || switch (event.getPayload()) {
                    case UserRegistered one -> true;
                    case UserOnboarded one -> true;
                    case ProfileUpdated one -> true;
                    case BodyweightLogged one -> true;
                    case ConditioningLogged one -> true;
                    case ReadinessCheckedIn one -> true;
                    case PainReported one -> true;
                    case PainCleared one -> true;
                    case ChatMessageSent one -> true;
                    case PlanRequested one -> true;
                    case CoachReplied one -> true;
                    default -> changesOthers(event);
                };
    }

    private static boolean changesOthers(TrainingEvent event) {
        return event.getPayload() instanceof EntryCorrected || event.getPayload() instanceof EntryRemoved;
    }

    private Folds settled() {
        if (again) {
            folds = new Folds();
            StandingEntries.of(events).forEach(folds::add);
            again = false;
        }
        return folds;
    }

    /** The profile; not to be changed. */
    AthleteProfile profile() {
        return settled().profile.profile();
    }

    /** The latest body weight; null when none is known. */
    @Nullable
    BodyweightEntry bodyweight() {
        return settled().profile.latestBodyweight();
    }

    List<OpenRequest> openRequests() {
        return settled().requests.open();
    }

    List<OpenPain> openPains() {
        return settled().pains.open();
    }

    /** The sign that calls for care; null when none is open. */
    @Nullable
    CareMark care() {
        return settled().care.open();
    }

    /** The latest conditioning, newest first. */
    List<ConditioningEntry> conditioning() {
        return settled().entries.conditioning();
    }

    /** The latest check-ins, newest first. */
    List<CheckInEntry> checkIns() {
        return settled().entries.checkIns();
    }
}
