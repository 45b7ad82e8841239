package dev.trainer2.agent.provider;

/** Why a model's answer could not be used. The names are stable codes. */
public enum FailureCode {
    MODEL_TIMEOUT("it did not answer in time"),
    MODEL_RATE_LIMITED("its provider takes no more requests right now"),
    MODEL_ERROR("its provider has a fault"),
    MODEL_MALFORMED("what it sent could not be read"),
    MODEL_REFUSED("it gave no answer"),
    MODEL_BUDGET("its limit for this question or this day is used up"),
    MODEL_GUARDRAIL("what it proposed broke the training rules three times"),
    MODEL_NUMBERS("its numbers did not agree with your log"),
    MODEL_LANGUAGE("it did not answer in your language"),
    MODEL_SAFETY("it did not name a doctor where one comes first");

    private final String words;

    FailureCode(String words) {
        this.words = words;
    }

    /** The reason in plain words, as the end of a sentence whose subject is the model. */
    public String words() {
        return words;
    }
}
