/** JSON Schemas of a policy's files, made of what their readers ask for. */
@NullMarked
package io.healthlint.schema;

import org.jspecify.annotations.NullMarked;
