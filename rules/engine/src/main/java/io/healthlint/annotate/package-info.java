/** Finds claims, caveats, regulatory statements, dates, citations and products: lexicons, one token trie, cue scope. */
@NullMarked
package io.healthlint.annotate;

import org.jspecify.annotations.NullMarked;
