@NullMarked
package io.healthlint.lint;

import org.jspecify.annotations.NullMarked;
