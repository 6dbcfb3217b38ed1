/**
 * What publishers write that is not CommonMark: template tags, shortcodes, components, callouts, wiki links, formulas. It is
 * found before Markdown is read, as the site's own generator finds it, and taken out of the parser's sight.
 */
@NullMarked
package io.healthlint.dialect;

import org.jspecify.annotations.NullMarked;
