package io.healthlint.settings;

import io.healthlint.text.SourceText;

/** An entry and the file it stands in: a view that is laid over another has entries of both. */
record Slot(SourceText source, YamlNode.Scalar key, YamlNode value) {}
