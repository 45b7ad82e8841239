package dev.trainer2.agent.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cards")
class CardsTest {
    private static final int LONGEST = 700;

    @Test
    @DisplayName("021-AC5 have both languages, a source and the month they were checked, and are short")
    void whole() {
        List<Card> all =
                Stream.concat(Cards.topics().stream(), Cards.lifts().stream()).toList();
        assertThat(all).hasSizeGreaterThan(70).allSatisfy(card -> {
            assertThat(card.english()).isNotBlank().hasSizeLessThan(LONGEST);
            assertThat(card.german()).isNotBlank().hasSizeLessThan(LONGEST).isNotEqualTo(card.english());
            assertThat(card.source()).containsPattern("\\d{4}");
            assertThat(card.checked()).matches("\\d{4}-\\d{2}");
        });
        assertThat(Cards.lifts()).hasSizeGreaterThanOrEqualTo(44);
    }

    @Test
    @DisplayName("021-AC5 that need a doctor name one in both languages")
    void doctor() {
        List<Card> first = Cards.topics().stream().filter(Card::doctor).toList();
        assertThat(first)
                .extracting(Card::key)
                .containsExactlyInAnyOrder("pregnancy", "rapid_loss", "drugs", "blood_pressure", "under_16");
        assertThat(first).allSatisfy(card -> {
            assertThat(card.english()).contains("doctor");
            assertThat(card.german()).containsAnyOf("Ärztin", "Arzt");
        });
    }

    @Test
    @DisplayName("021-AC5 of topics are there for every topic that is answered by one")
    void topics() {
        for (dev.trainer2.agent.understand.Topic topic : dev.trainer2.agent.understand.Topic.values()) {
            if (topic.name().startsWith("CARD_")) {
                assertThat(Cards.topic(topic.name().substring(5).toLowerCase(java.util.Locale.ROOT)))
                        .isNotNull();
            }
        }
    }
}
