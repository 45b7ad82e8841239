package dev.trainer2.agent.cards;

/**
 * Something that is known.
 *
 * @param key what it is about
 * @param source who says so
 * @param checked the month it was last compared with its source
 * @param doctor whether a doctor is to be asked first
 * @param english the text
 * @param german the same
 */
public record Card(String key, String source, String checked, boolean doctor, String english, String german) {
    /** The text in one of the languages. */
    public String text(boolean inGerman) {
        return inGerman ? german : english;
    }
}
