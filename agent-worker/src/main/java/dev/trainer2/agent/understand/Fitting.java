package dev.trainer2.agent.understand;

/** Of topics that differ only in what they are about, the one that fits what is named. */
final class Fitting {
    private Fitting() {}

    static Topic topic(Topic guessed, Slots slots) {
        boolean exercise = !slots.exercises().isEmpty();
        boolean region = slots.region() != null;
        return switch (guessed) {
            case PROGRESS -> exercise ? Topic.TREND : guessed;
            case TREND -> exercise ? guessed : Topic.PROGRESS;
            case LAST_TRAINED -> exercise ? Topic.LAST_TIME : guessed;
            case LAST_TIME -> exercise ? guessed : Topic.DAY;
            case DAY -> exercise ? Topic.LAST_TIME : whole(slots) ? Topic.WEEK : guessed;
            case WEEK -> exercise ? Topic.TONNAGE : region ? Topic.VOLUME : guessed;
            case VOLUME -> exercise && !region ? Topic.TONNAGE : guessed;
            case MORE_MUSCLE -> exercise && !region ? Topic.ADD : guessed;
            case EASIER, HARDER -> exercise ? Topic.TECHNIQUE : guessed;
            case UNDER_16 -> slots.number() != null && slots.number() >= 16 ? Topic.CARD_AGE : guessed;
            case CARD_AGE -> slots.number() != null && slots.number() < 16 ? Topic.UNDER_16 : guessed;
            case CARD_ENERGY -> region ? Topic.MORE_MUSCLE : guessed;
            case ADD -> region && !exercise ? Topic.MORE_MUSCLE : guessed;
            case REMOVE -> region && !exercise ? Topic.LESS_MUSCLE : guessed;
            case LESS_MUSCLE -> exercise && !region ? Topic.REMOVE : guessed;
            case TIRED, COMPLAINT, STRESSED -> exercise ? Topic.PLATEAU : guessed;
            case PROGRAM ->
                slots.template() != null
                        ? guessed
                        : exercise ? Topic.REMOVE : slots.times() != null ? Topic.DAYS_PER_WEEK : guessed;
            case SKIP_DAY ->
                slots.span().filter(span -> span.kind() == Span.Kind.NEXT_WEEK).isPresent() ? Topic.AWAY : guessed;
            case PLATEAU -> guessed;
            default -> guessed;
        };
    }

    private static boolean whole(Slots slots) {
        return slots.span()
                .filter(span -> span.kind() != Span.Kind.DAY && span.kind() != Span.Kind.EVER)
                .isPresent();
    }
}
