@NullMarked
package io.healthlint.document;

import org.jspecify.annotations.NullMarked;
