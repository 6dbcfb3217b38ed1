@NullMarked
package io.healthlint.verdict;

import org.jspecify.annotations.NullMarked;
