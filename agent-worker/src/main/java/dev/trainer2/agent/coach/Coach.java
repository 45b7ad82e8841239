package dev.trainer2.agent.coach;

/** Answers a question from what the request carries; it can read and propose, never apply. */
public interface Coach {
    /** Kind of coach as it is written into the log: {@code rules} or {@code model}. */
    String kind();

    /**
     * The answer.
     *
     * @param progress told what is being done and what is being said, while it is
     */
    Answer answer(Question question, Progress progress);
}
