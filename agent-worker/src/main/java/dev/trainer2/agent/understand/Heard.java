package dev.trainer2.agent.understand;

import java.util.ArrayList;
import java.util.List;

/** What the examples say about a text: its spelling mended, its topics guessed. Made once, when it is first needed. */
final class Heard {
    private static final List<Example> EXAMPLES = Example.all();
    static final Spelling SPELLING = new Spelling(spelled());
    private static final TopicModel MODEL = new TopicModel(EXAMPLES.stream()
            .map(example -> new TopicModel.Labelled(example.topic(), mask(example.text())))
            .toList());

    private Heard() {}

    private static List<String> spelled() {
        List<String> texts = new ArrayList<>();
        EXAMPLES.forEach(example -> texts.add(Plain.of(example.text())));
        texts.addAll(LayNames.words());
        texts.addAll(Words.COMMON);
        return texts;
    }

    static String mask(String text) {
        return Masks.of(SPELLING.mended(Plain.of(text)));
    }

    /** The likeliest topics of a masked text. */
    static List<TopicModel.Guess> guesses(String masked, int number) {
        return MODEL.guesses(masked, number);
    }
}
