@NullMarked
package io.healthlint.report;

import org.jspecify.annotations.NullMarked;
