package io.healthlint.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedItemsTest {

    @Test
    void aPackedResultIsTheSameResult() {
        PageResult page = page(item(1, "exosomes", "claim"), item(2, "“exosomes” 🧬", "product"));

        PageResult packed = PageBytes.packed(page);

        assertThat(packed).isEqualTo(page);
        assertThat(packed.inventory()).hasSize(2);
        assertThat(packed.inventory().get(1)).isEqualTo(page.inventory().get(1));
        assertThat(packed.inventory().stream().map(InventoryItem::text)).containsExactly("exosomes", "“exosomes” 🧬");
        assertThat(PageBytes.packed(packed)).isEqualTo(page);
        assertThat(packed.with(List.of())).isEqualTo(page);
    }

    @Test
    void aPageWithoutAnnotationsHasNone() {
        assertThat(PageBytes.packed(page()).inventory()).isEmpty();
    }

    private static PageResult page(InventoryItem... items) {
        return new PageResult("a.md", PageResult.Status.LINTED, false, "en", List.of(), List.of(items));
    }

    private static InventoryItem item(int line, String text, String kind) {
        return new InventoryItem(
                "a.md",
                new Location(line, 1, line, 9),
                0,
                List.of("Heading"),
                text + " heal.",
                kind,
                text,
                Map.of("effect", "benefit"),
                List.of("weights: " + text));
    }
}
