package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which of several answers a yes or a no is meant for. */
class WaitingReplyTest {
    private static final String DRAFT = "Kniebeuge 60 kg × 5. Sag *ja*; vorher wird nichts geschrieben.";
    private static final String PROPOSAL = "Ich schlage eine Änderung vor. Sag *ja*, *nein* oder *warum*.";

    @Test
    @DisplayName("021-AC6 a no after a draft means the draft, also where a proposal nobody asked for came before it")
    void draftFirst() {
        assertThat(InContext.waiting(List.of(PROPOSAL, DRAFT))).isEqualTo(DRAFT);
        assertThat(InContext.waiting(List.of(DRAFT, PROPOSAL))).isEqualTo(DRAFT);
    }

    @Test
    @DisplayName("021-AC6 without a draft the proposal waits, and without either the last answer stands")
    void otherwise() {
        assertThat(InContext.waiting(List.of("Gut gemacht.", PROPOSAL, "Noch etwas.")))
                .isEqualTo(PROPOSAL);
        assertThat(InContext.waiting(List.of("Eins.", "Zwei."))).isEqualTo("Zwei.");
    }
}
