/** The Maven goals: the only place of the program that touches files, the clock and the console. */
@NullMarked
package io.healthlint.plugin;

import org.jspecify.annotations.NullMarked;
