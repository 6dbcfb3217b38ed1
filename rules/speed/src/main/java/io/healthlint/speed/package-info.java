/** Measures how fast pages are checked: stages of the engine in a warm JVM, and whole builds. */
@NullMarked
package io.healthlint.speed;

import org.jspecify.annotations.NullMarked;
