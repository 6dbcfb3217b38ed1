package io.healthlint.store;

import io.healthlint.finding.InventoryItem;
import java.util.AbstractSequentialList;
import java.util.List;
import java.util.ListIterator;

/** A page's inventory as bytes, unpacked anew for each walk. */
final class PackedItems extends AbstractSequentialList<InventoryItem> {

    private final int size;
    private final byte[] bytes;

    private PackedItems(int size, byte[] bytes) {
        this.size = size;
        this.bytes = bytes;
    }

    static List<InventoryItem> of(List<InventoryItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        ResultWriter writer = new ResultWriter();
        writer.items(items);
        return new PackedItems(items.size(), writer.bytes());
    }

    @Override
    public ListIterator<InventoryItem> listIterator(int index) {
        return new ResultReader(bytes).items().listIterator(index);
    }

    @Override
    public int size() {
        return size;
    }
}
