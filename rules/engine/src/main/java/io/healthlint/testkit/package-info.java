@NullMarked
package io.healthlint.testkit;

import org.jspecify.annotations.NullMarked;
