package io.healthlint.document;

import java.util.Locale;

/**
 * Decides whether the stop at one place of a text ends a sentence. Looks a bounded way back and ahead, except over the
 * stops and the white space themselves, so that a text is read in linear time.
 */
final class Boundary {

    /** Shorter words before a lower-case beginning may be abbreviations that no list knows. */
    private static final int MIN_PLAIN_WORD = 4;

    private final String text;
    private final int start;
    private final int at;
    private final SentenceWords words;
    private final Scan scan;
    private final int runEnd;
    private int next;
    private int end = -1;

    /**
     * @param text the block's text
     * @param start where the sentence begins
     * @param at where the stop is
     * @param words what is known about stops
     */
    Boundary(String text, int start, int at, SentenceWords words) {
        this.text = text;
        this.start = start;
        this.at = at;
        this.words = words;
        this.scan = new Scan(text, start);
        this.runEnd = skipStops();
        this.next = runEnd;
        if (!isOmission() && !spacedDots()) {
            decide();
        }
    }

    /** Where the sentence ends, exclusive; -1 when it goes on. */
    int end() {
        return end;
    }

    /** Where to read on when it goes on. */
    int next() {
        return next;
    }

    private int skipStops() {
        int i = at;
        while (i < text.length() && Chars.isStop(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "[...]" stands for words that were left out. */
    private boolean isOmission() {
        return at > start
                && "[(".indexOf(text.charAt(at - 1)) >= 0
                && runEnd < text.length()
                && "])".indexOf(text.charAt(runEnd)) >= 0;
    }

    /** "word. . . . Next" ends after the word's own stop, "word . . . . Next" after the fourth; three dots end nothing. */
    private boolean spacedDots() {
        int dots = 0;
        int i = runEnd;
        while (i + 1 < text.length() && text.charAt(i) == ' ' && text.charAt(i + 1) == '.') {
            i += 2;
            dots++;
        }
        if (dots == 0) {
            return false;
        }
        next = i;
        int begin = scan.skipSpace(scan.skipClosers(i));
        if (begin < text.length() && Character.isUpperCase(text.charAt(begin))) {
            boolean attached = at > start && !Chars.isSpace(text.charAt(at - 1));
            if (attached && dots == 3) {
                end = runEnd;
            } else if (dots > 2) {
                end = i;
            }
        }
        return true;
    }

    private void decide() {
        int after = skipMarks(scan.skipClosers(runEnd));
        next = after;
        if (after >= text.length()) {
            return;
        }
        boolean ends;
        if (Chars.isSpace(text.charAt(after))) {
            int begin = scan.skipSpace(after);
            int letter = scan.skipOpeners(begin);
            ends = letter < text.length() && begins(letter, after);
        } else {
            ends = glued(after);
        }
        if (ends) {
            end = after;
        }
    }

    /** Whether a sentence begins at {@code letter}, after the stop and white space. */
    private boolean begins(int letter, int after) {
        char c = text.charAt(letter);
        String before = scan.wordBefore(at);
        if (Character.isDigit(c)) {
            return !isEllipsis() && (!isPeriod() || !isShort(before) && !isItemNumber(before));
        }
        if (Character.isLowerCase(c)) {
            return beginsInLowerCase(letter, before, after);
        }
        if (!Character.isLetter(c)) {
            return !Chars.continues(c) && !isEllipsis() && !(isPeriod() && (isShort(before) || isItemNumber(before)));
        }
        String following = scan.wordAt(letter);
        if (isEllipsis()) {
            return !isFirstPerson(following);
        }
        return !isPeriod() || periodEnds(before, following, letter);
    }

    /** Brands and acronyms ("mRNA"), and careless writing after a long word ("it works. it also …"). */
    private boolean beginsInLowerCase(int letter, String before, int after) {
        boolean brand = false;
        for (int i = letter; i < Math.min(letter + 5, text.length()) && Character.isLetter(text.charAt(i)); i++) {
            brand |= Character.isUpperCase(text.charAt(i));
        }
        if (brand) {
            return !isEllipsis() && !(isPeriod() && isShort(before));
        }
        return isPeriod()
                && after == runEnd
                && before.length() >= MIN_PLAIN_WORD
                && before.chars().allMatch(Character::isLowerCase)
                && !isShort(before)
                && words.openers().contains(scan.wordAt(letter).toLowerCase(Locale.ROOT));
    }

    /** Whether a single stop after a word ends the sentence when a capitalised word follows. */
    private boolean periodEnds(String before, String following, int letter) {
        String folded = before.toLowerCase(Locale.ROOT);
        boolean bound = words.bound().contains(folded) && !isCapitalLetter(before);
        if (bound || isItemNumber(before)) {
            return false;
        }
        boolean initial = following.length() == 1 && text.startsWith(".", letter + 1);
        boolean opener = !initial && words.openers().contains(following.toLowerCase(Locale.ROOT));
        if (words.numbered().contains(folded) && !isCapitalLetter(before)) {
            return opener || !isNumberLike(following);
        }
        if (isCapitalLetter(before)) {
            return !isInitial(before) || opener;
        }
        return opener || !words.abbreviations().contains(folded) && !isDotted(before);
    }

    /** "done.Next": no space after the stop, but a word's end before it and a capitalised word after it. */
    private boolean glued(int after) {
        char c = text.charAt(after);
        if (!Character.isUpperCase(c) || isEllipsis() || at == start || after + 1 >= text.length()) {
            return false;
        }
        String before = scan.wordBefore(at);
        String following = scan.wordAt(after);
        char last = text.charAt(at - 1);
        boolean wordEnds = Character.isDigit(last)
                || Chars.isCloser(last)
                || last == '%'
                || before.length() > 1 && Character.isLowerCase(last) && Character.isLowerCase(text.charAt(at - 2));
        boolean wordBegins = following.length() == 1 || Character.isLowerCase(following.charAt(1));
        String folded = following.toLowerCase(Locale.ROOT);
        boolean known = following.length() > 3
                || words.openers().contains(folded)
                || words.bound().contains(folded);
        return wordEnds && wordBegins && known && !isShort(before) && !isCode(after);
    }

    /** A web address, a file name or a variable round the stop. */
    private boolean isCode(int after) {
        for (int i = at; i >= Math.max(start, at - Scan.MAX_WORD) && !Chars.isSpace(text.charAt(i)); i--) {
            if (isCodeSign(text.charAt(i)) || i == at - Scan.MAX_WORD) {
                return true;
            }
        }
        for (int i = after; i < text.length() && !Chars.isSpace(text.charAt(i)); i++) {
            if (isCodeSign(text.charAt(i)) || i == after + Scan.MAX_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCodeSign(char c) {
        return "@/\\_=#&".indexOf(c) >= 0;
    }

    private boolean isPeriod() {
        return runEnd == at + 1 && text.charAt(at) == '.';
    }

    private boolean isEllipsis() {
        char last = text.charAt(runEnd - 1);
        return last == '\u2026' || last == '.' && runEnd > at + 1;
    }

    /** A word that a number or a lower-case word may follow although it has a stop. */
    private boolean isShort(String word) {
        if (isCapitalLetter(word)) {
            return isInitial(word);
        }
        String folded = word.toLowerCase(Locale.ROOT);
        return words.abbreviations().contains(folded) || words.numbered().contains(folded) || isDotted(word);
    }

    /** A capital letter alone, unless the word before says that it is a name: "vitamin D." */
    private boolean isInitial(String word) {
        if (!isCapitalLetter(word)) {
            return false;
        }
        int i = at - 2;
        while (i > start && Chars.isSpace(text.charAt(i))) {
            i--;
        }
        return i < start || !words.labels().contains(scan.wordBefore(i + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalLetter(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** "1.", "a." or "IV." at the beginning of a sentence. */
    private boolean isItemNumber(String word) {
        return scan.skipOpeners(start) == at - word.length()
                && word.length() <= 3
                && (word.chars().allMatch(Character::isDigit)
                        || word.length() == 1
                        || word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0));
    }

    private static boolean isDotted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() > 2 && word.length() % 2 == 1;
    }

    private static boolean isNumberLike(String word) {
        return word.length() == 1
                || word.chars().anyMatch(Character::isDigit)
                || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean isFirstPerson(String word) {
        return word.equals("I") || word.startsWith("I'") || word.startsWith("I\u2019");
    }

    /** Note marks after the stop belong to the sentence: ".[1]", ". [2, 3]", ".12 Next". */
    private int skipMarks(int from) {
        int i = from;
        int open = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
        while (open < text.length() && text.charAt(open) == '[') {
            int close = scan.skipNumbers(open + 1);
            if (close == open + 1 || close >= text.length() || text.charAt(close) != ']') {
                break;
            }
            i = close + 1;
            open = i;
        }
        if (i == runEnd
                && isPeriod()
                && at > start
                && !isShort(scan.wordBefore(at))
                && Character.isLetter(text.charAt(at - 1))) {
            int digits = scan.skipNumbers(i);
            boolean mark = digits > i && digits < text.length() && text.charAt(digits) == ' ';
            return mark && Character.isDigit(text.charAt(digits - 1)) ? digits : i;
        }
        return i;
    }
}
