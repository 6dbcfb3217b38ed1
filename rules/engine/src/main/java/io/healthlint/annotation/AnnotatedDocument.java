package io.healthlint.annotation;

import io.healthlint.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page and all that is said about its prose, indexed by kind and by block. */
public final class AnnotatedDocument {

    private static final Comparator<Annotation> READING_ORDER =
            Comparator.comparing(Annotation::at).thenComparing(Annotation::kind);

    private final Document document;
    private final List<Annotation> all;
    private final Map<String, List<Annotation>> byKind = new HashMap<>();
    private final Map<String, List<Annotation>> byList = new HashMap<>();

    /** A page with its annotations, in whatever order they come. */
    public AnnotatedDocument(Document document, List<? extends Annotation> annotations) {
        this.document = document;
        this.all = annotations.stream()
                .map(Annotation.class::cast)
                .sorted(READING_ORDER)
                .toList();
        for (Annotation annotation : all) {
            byKind.computeIfAbsent(annotation.kind(), k -> new ArrayList<>()).add(annotation);
            if (annotation instanceof PhraseMention phrase) {
                byList.computeIfAbsent(phrase.list(), k -> new ArrayList<>()).add(annotation);
            }
        }
    }

    /** The page. */
    public Document document() {
        return document;
    }

    /** All annotations in reading order. */
    public List<Annotation> all() {
        return all;
    }

    /** All of a kind ("claim") in reading order. */
    public List<Annotation> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** All mentions of a list's phrases in reading order; costs the same however many lists there are. */
    public List<Annotation> ofList(String list) {
        return byList.getOrDefault(list, List.of());
    }

    /** The words of an annotation as a reader sees them. */
    public String text(Annotation annotation) {
        Anchor at = annotation.at();
        return document.blocks().get(at.block()).prose().text().substring(at.start(), at.end());
    }
}
