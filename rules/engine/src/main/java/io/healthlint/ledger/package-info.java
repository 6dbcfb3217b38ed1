@NullMarked
package io.healthlint.ledger;

import org.jspecify.annotations.NullMarked;
