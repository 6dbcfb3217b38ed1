package io.healthlint.rule;

import io.healthlint.settings.Settings;

/**
 * How many pages are many.
 *
 * @param atLeast so many pages
 * @param percent so many of a hundred
 */
record Share(int atLeast, int percent) {

    static Share read(Settings options) {
        return new Share(options.number("at-least", 1), options.number("percent", 0));
    }

    boolean isReached(int pages, int ofPages) {
        return pages >= atLeast && 100L * pages >= (long) percent * ofPages;
    }
}
