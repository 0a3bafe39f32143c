package org.rundruf.localization.kits;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;

/** The directions of letters (UAX #9). */
final class Directions {
    private Directions() {}

    static boolean isRightToLeft(int character) {
        int direction = UCharacter.getDirection(character);
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    /** @return the place of the first letter that has a direction, or -1 */
    static int firstStrong(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isRightToLeft(character) || UCharacter.getDirection(character) == ECharacterDirection.LEFT_TO_RIGHT) {
                return i;
            }
        }
        return -1;
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Directions::isRightToLeft);
    }
}
