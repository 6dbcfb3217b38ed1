@NullMarked
package io.healthlint.policy;

import org.jspecify.annotations.NullMarked;
