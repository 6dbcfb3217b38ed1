/**
 * From a file's characters to a {@link io.healthlint.document.Document}: Markdown, raw HTML and front matter. The only
 * package that knows org.commonmark and org.jsoup.
 */
@NullMarked
package io.healthlint.markdown;

import org.jspecify.annotations.NullMarked;
