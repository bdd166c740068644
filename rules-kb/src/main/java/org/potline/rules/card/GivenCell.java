package org.potline.rules.card;

/**
 * One cell of a sheet that is being read.
 *
 * @param text  its text; of a number its shortest decimal form, of a day {@code 2025-03-31}, with a time {@code 2025-03-31T08:00}
 * @param kind  what the sheet has it as
 * @param place where it stands
 */
public record GivenCell(String text, Kind kind, Place place) {
    /** What a sheet can have a cell as. */
    public enum Kind {
        WORDS, NUMBER, DAY
    }

    /** Its text without blanks around it, those that never break and those of no width among them. */
    String stripped() {
        return stripped(text);
    }

    static String stripped(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u3000\\u200B\\uFEFF]+|[\\s\\u00A0\\u3000\\u200B\\uFEFF]+$", "");
    }

    boolean isBlank() {
        return stripped().isEmpty();
    }
}
