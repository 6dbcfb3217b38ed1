package io.healthlint.annotate;

import io.healthlint.annotation.DateMention;
import java.util.List;

/** Whether a sentence reports one identified study, as the annotation guide means it. */
final class Studies {

    /** How many of year, design, size, author or journal, and figure identify a study. */
    private static final int ENOUGH = 2;

    /** How far before its people a number may stand, in tokens. */
    private static final int NUMBER_REACH = 3;

    private Studies() {}

    static boolean identified(CuedSentence sentence) {
        boolean design = sentence.has(CueClass.STUDY_DESIGN);
        boolean size = size(sentence);
        boolean source = sentence.has(CueClass.STUDY_SOURCE);
        boolean year = sentence.dates().stream().anyMatch(Studies::year);
        boolean figure = figure(sentence);
        int count = (design ? 1 : 0) + (size ? 1 : 0) + (source ? 1 : 0) + (year ? 1 : 0) + (figure ? 1 : 0);
        return (design || size || source) && count >= ENOUGH;
    }

    private static boolean year(DateMention date) {
        return date.precision() != DateMention.Precision.DECADE && !date.role().equals("copyright");
    }

    /** "120 adults": a number shortly before the word for the participants. */
    private static boolean size(CuedSentence sentence) {
        Match people = sentence.first(CueClass.STUDY_SIZE);
        if (people == null) {
            return false;
        }
        List<Token> before =
                sentence.words().tokens().subList(Math.max(0, people.first() - NUMBER_REACH), people.first());
        return before.stream().anyMatch(Token::isNumber);
    }

    /** "12 %", "p &lt; 0.05". */
    private static boolean figure(CuedSentence sentence) {
        TokenizedSentence words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.token(i).is("%") && words.token(i - 1).isNumber()) {
                return true;
            }
        }
        return sentence.has(CueClass.STUDY_FIGURE);
    }
}
