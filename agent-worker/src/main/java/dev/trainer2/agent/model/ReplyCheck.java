package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.provider.FailureCode;
import dev.trainer2.agent.rules.Looked;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.agent.understand.Tongue;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reply of a model is held against before it is said: the numbers of the data, the athlete's language, and care. */
final class ReplyCheck {
    private static final Set<Topic> DOCTOR_FIRST =
            Set.of(Topic.PREGNANCY, Topic.BLOOD_PRESSURE, Topic.UNDER_16, Topic.RAPID_LOSS, Topic.DRUGS);
    private static final int STRONG_PAIN = 7;
    private static final Pattern DOCTOR =
            Pattern.compile("(?iU)\\b(?:doctor|physician|medical|midwife|arzt\\w*|ärzt\\w*|hebamme|medizin\\w*)\\b");

    /**
     * What is wrong with a reply.
     *
     * @param code why it cannot be said
     * @param advice how to answer instead, for the model
     */
    record Fault(FailureCode code, String advice) {}

    private final Question question;
    private final NumberCheck numbers;

    ReplyCheck(Question question, NumberCheck numbers) {
        this.question = question;
        this.numbers = numbers;
    }

    /** The first fault of a reply; empty for one that may be said. */
    Optional<Fault> of(String text) {
        List<String> strangers = numbers.strangers(text);
        if (!strangers.isEmpty()) {
            return Optional.of(new Fault(
                    FailureCode.MODEL_NUMBERS,
                    "These numbers of your answer stand in no data: " + View.json(strangers)
                            + ". Answer the same question again with numbers from the data alone, or without them."));
        }
        boolean german = Looked.german(question);
        Boolean written = Tongue.german(text);
        if (written != null && written != german) {
            return Optional.of(new Fault(
                    FailureCode.MODEL_LANGUAGE,
                    "The athlete writes " + (german ? "German" : "English")
                            + ". Say the same in that language, without a word about it."));
        }
        return needsDoctor() && !DOCTOR.matcher(text).find()
                ? Optional.of(new Fault(
                        FailureCode.MODEL_SAFETY,
                        "This needs a doctor first. Say so at the beginning, and prescribe nothing against it."))
                : Optional.empty();
    }

    private boolean needsDoctor() {
        Understanding meaning = RulesCoach.meaning(question);
        return meaning instanceof About about && DOCTOR_FIRST.contains(about.topic())
                || meaning instanceof PainSaid pain && pain.severity() >= STRONG_PAIN;
    }
}
