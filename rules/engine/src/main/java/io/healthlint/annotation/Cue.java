package io.healthlint.annotation;

/**
 * One reason for an annotation: what role which words played. Kept so that every finding can show which cue made it.
 *
 * @param role "benefit", "target", "intervention", "hedge", "negation", "attribution", "question", …
 * @param text the words as they stand in the plain text
 */
public record Cue(String role, String text) {

    @Override
    public String toString() {
        return role + ": " + text;
    }
}
