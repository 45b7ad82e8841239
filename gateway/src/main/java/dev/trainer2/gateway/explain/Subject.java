package dev.trainer2.gateway.explain;

import java.util.Map;

/** What an event is about, which says where its causes and effects are looked for. */
enum Subject {
    /** A set, its corrections, its removal, the word that it is meant. */
    SET,
    /** A start or an end of a workout. */
    WORKOUT,
    /** A body weight, conditioning or check-in. */
    ENTRY,
    /** What corrects or removes an entry. */
    ENTRY_CHANGE,
    /** An import that was taken back. */
    IMPORT,
    /** A figure of a day that became news. */
    DELOAD,
    /** A review that became news. */
    REVIEW,
    /** An answer of the coach. */
    REPLY,
    /** What the coach proposes. */
    PROPOSAL,
    /** A plan, and what was answered and decided about it. */
    PLAN,
    /** A word about the athlete, or to the coach: nothing in the log led to it. */
    WORD;

    /** Every type of the log; a new one has to find its place here. */
    static final Map<String, Subject> OF_TYPE = Map.ofEntries(
            Map.entry("SetLogged", SET),
            Map.entry("SetCorrected", SET),
            Map.entry("SetRemoved", SET),
            Map.entry("SetConfirmed", SET),
            Map.entry("WorkoutStarted", WORKOUT),
            Map.entry("WorkoutCompleted", WORKOUT),
            Map.entry("ConditioningLogged", ENTRY),
            Map.entry("ReadinessCheckedIn", ENTRY),
            Map.entry("BodyweightLogged", ENTRY),
            Map.entry("EntryCorrected", ENTRY_CHANGE),
            Map.entry("EntryRemoved", ENTRY_CHANGE),
            Map.entry("ImportUndone", IMPORT),
            Map.entry("DeloadTriggered", DELOAD),
            Map.entry("WeekReviewed", REVIEW),
            Map.entry("CoachReplied", REPLY),
            Map.entry("PlanProposed", PROPOSAL),
            Map.entry("DiffProposed", PROPOSAL),
            Map.entry("PlanGenerated", PLAN),
            Map.entry("PlanDiffProposed", PLAN),
            Map.entry("PlanDiffAnswered", PLAN),
            Map.entry("PlanDiffDecided", PLAN),
            Map.entry("PlanDiffExpired", PLAN),
            Map.entry("OverrideRecorded", PLAN),
            Map.entry("ProposalRejected", PLAN),
            Map.entry("PlanRequested", WORD),
            Map.entry("UserRegistered", WORD),
            Map.entry("UserOnboarded", WORD),
            Map.entry("ProfileUpdated", WORD),
            Map.entry("PainReported", WORD),
            Map.entry("PainCleared", WORD),
            Map.entry("AbsencePlanned", WORD),
            Map.entry("AbsenceEnded", WORD),
            Map.entry("ChatMessageSent", WORD),
            Map.entry("ExerciseMapped", WORD),
            Map.entry("UserErased", WORD));

    /** What an event of a type is about. */
    static Subject of(String type) {
        return OF_TYPE.getOrDefault(type, WORD);
    }
}
