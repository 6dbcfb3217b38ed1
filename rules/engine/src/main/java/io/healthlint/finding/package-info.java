@NullMarked
package io.healthlint.finding;

import org.jspecify.annotations.NullMarked;
