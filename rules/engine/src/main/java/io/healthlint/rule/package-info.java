@NullMarked
package io.healthlint.rule;

import org.jspecify.annotations.NullMarked;
