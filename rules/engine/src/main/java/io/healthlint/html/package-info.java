@NullMarked
package io.healthlint.html;

import org.jspecify.annotations.NullMarked;
