@NullMarked
package io.healthlint.annotation;

import org.jspecify.annotations.NullMarked;
