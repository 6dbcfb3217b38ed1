@NullMarked
package io.healthlint.text;

import org.jspecify.annotations.NullMarked;
