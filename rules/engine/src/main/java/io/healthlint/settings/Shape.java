package io.healthlint.settings;

/** What a piece of YAML is. */
enum Shape {
    /** Nothing, or a key without a value. */
    ABSENT,
    TEXT,
    LIST,
    MAPPING;

    static Shape of(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? ABSENT : TEXT;
        }
        return node instanceof YamlNode.Sequence ? LIST : MAPPING;
    }

    /** How messages call a value that should have been something else. */
    static String describe(YamlNode node) {
        return switch (of(node)) {
            case ABSENT -> "nothing";
            case TEXT -> "'" + ((YamlNode.Scalar) node).value() + "'";
            case LIST -> "a list";
            case MAPPING -> "a mapping";
        };
    }
}
