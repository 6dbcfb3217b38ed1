package io.healthlint.ledger;

import java.util.Set;

/**
 * The rules by which a ledger tells the status of its entries.
 *
 * @param cover ids of those that ask for a caveat of claims
 * @param date ids of those that ask for a date of regulatory statements, or for one that is not too old
 */
public record Demands(Set<String> cover, Set<String> date) {

    public Demands {
        cover = Set.copyOf(cover);
        date = Set.copyOf(date);
    }
}
