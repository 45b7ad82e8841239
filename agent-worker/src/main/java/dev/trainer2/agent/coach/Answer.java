package dev.trainer2.agent.coach;

import java.util.List;

/**
 * What the coach says and shows.
 *
 * @param text markdown without HTML
 * @param intents panels to draw, in order
 */
public record Answer(String text, List<Intent> intents) {}
