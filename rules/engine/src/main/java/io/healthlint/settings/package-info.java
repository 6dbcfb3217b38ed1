@NullMarked
package io.healthlint.settings;

import org.jspecify.annotations.NullMarked;
