package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Areas;
import dev.trainer2.agent.understand.Slots;

/** What muscles and joints are called. */
final class Muscles {
    private Muscles() {}

    /** A muscle or joint by its key. */
    static String name(Voice voice, String key) {
        return voice.german() ? Areas.german(key) : key.replace('_', ' ');
    }

    static String region(Voice voice, Slots.Region region) {
        return name(voice, region.name().replace(' ', '_'));
    }
}
