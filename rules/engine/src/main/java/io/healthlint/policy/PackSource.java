package io.healthlint.policy;

import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Where the texts of packs and of a policy's own files come from.
 *
 * <p>The files of a pack are {@code pack.yaml}, {@code lexicon/*.yaml}, {@code rules/*.yaml} and {@code facts/*.yaml}; they
 * are told apart by the ends of their paths.
 */
public interface PackSource {

    /**
     * All files of a pack, by path.
     *
     * @param name a pack's name, or a folder relative to the policy, which then starts with {@code ./} or {@code ../}
     * @return empty when there is no such pack
     */
    Optional<List<SourceText>> pack(String name);

    /** The names of the packs that can be extended without a folder, sorted. */
    List<String> names();

    /** A file by its path relative to the policy; empty when there is none. */
    Optional<SourceText> file(String pathRelativeToPolicy);
}
