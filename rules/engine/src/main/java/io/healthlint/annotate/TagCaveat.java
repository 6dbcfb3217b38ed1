package io.healthlint.annotate;

import io.healthlint.annotation.Caveat;
import io.healthlint.document.TagPattern;

/**
 * Tags of the site generator that show their readers a caveat: {@code {% include warning %}}.
 *
 * @param pattern which tags
 * @param type what they warn of
 */
public record TagCaveat(TagPattern pattern, Caveat.Type type) {}
