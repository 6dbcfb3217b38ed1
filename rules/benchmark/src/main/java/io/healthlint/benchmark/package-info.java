/** Labelled pages, the scorer, and the training of weights on the half that is for work. */
@NullMarked
package io.healthlint.benchmark;

import org.jspecify.annotations.NullMarked;
