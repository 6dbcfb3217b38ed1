/** Results of pages as bytes, so that a page that did not change is not read again. */
@NullMarked
package io.healthlint.store;

import org.jspecify.annotations.NullMarked;
