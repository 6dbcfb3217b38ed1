package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Claim;
import io.healthlint.annotation.ProductMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Annotations by place and topic, so that looking for one in a part of a page costs no walk over the part. */
final class Candidates {

    private final Series all = new Series();
    private final Series open = new Series();
    private final Map<String, Series> byTopic = new HashMap<>();

    /** @param annotations in reading order, each about its own topics */
    Candidates(List<Annotation> annotations) {
        this(annotations, Candidates::topics);
    }

    private Candidates(List<Annotation> annotations, Function<Annotation, Set<String>> about) {
        for (Annotation annotation : annotations) {
            all.add(annotation);
            Set<String> topics = about.apply(annotation);
            if (topics.isEmpty()) {
                open.add(annotation);
            }
            topics.forEach(t -> byTopic.computeIfAbsent(t, k -> new Series()).add(annotation));
        }
    }

    /**
     * The same, where a caveat without a topic that stands in the sentence of a claim is about that claim: "it helps with
     * sleep, but only in some people".
     */
    static Candidates of(AnnotatedDocument page, List<Annotation> annotations) {
        Map<Long, Set<String>> claimed = new HashMap<>();
        for (Annotation claim : page.ofKind("claim")) {
            claimed.computeIfAbsent(Range.key(claim.at()), k -> new TreeSet<>()).addAll(topics(claim));
        }
        return new Candidates(annotations, annotation -> {
            Set<String> topics = topics(annotation);
            return topics.isEmpty() && annotation instanceof Caveat
                    ? claimed.getOrDefault(Range.key(annotation.at()), Set.of())
                    : topics;
        });
    }

    /** What an annotation is about; nothing when it is about whatever stands around it. */
    static Set<String> topics(Annotation annotation) {
        if (annotation instanceof Claim claim) {
            return claim.topics();
        }
        if (annotation instanceof Caveat caveat) {
            return caveat.topics();
        }
        return annotation instanceof ProductMention product ? Set.of(product.product()) : Set.of();
    }

    /** The first in a range that is about what {@code subject} is about, other than the subject itself. */
    Optional<Annotation> first(Range range, About about, Annotation subject) {
        Set<String> topics = about == About.ANY ? Set.of() : topics(subject);
        if (about == About.ANY || (about == About.SAME_OR_OPEN && topics.isEmpty())) {
            return all.first(range, subject);
        }
        Optional<Annotation> best = about == About.SAME_OR_OPEN ? open.first(range, subject) : Optional.empty();
        for (String topic : topics) {
            Optional<Annotation> found = Optional.ofNullable(byTopic.get(topic)).flatMap(s -> s.first(range, subject));
            if (best.isEmpty()
                    || (found.isPresent()
                            && found.get().at().compareTo(best.get().at()) < 0)) {
                best = found;
            }
        }
        return best;
    }

    /** All in a range. */
    List<Annotation> in(Range range) {
        return all.in(range);
    }

    /** Annotations in reading order. */
    private static final class Series {

        private final List<Annotation> annotations = new ArrayList<>();

        void add(Annotation annotation) {
            annotations.add(annotation);
        }

        Optional<Annotation> first(Range range, Annotation except) {
            for (int i = lower(range.from()); i < annotations.size(); i++) {
                Annotation annotation = annotations.get(i);
                if (Range.key(annotation.at()) >= range.to()) {
                    return Optional.empty();
                }
                if (annotation != except) {
                    return Optional.of(annotation);
                }
            }
            return Optional.empty();
        }

        List<Annotation> in(Range range) {
            return annotations.subList(lower(range.from()), Math.max(lower(range.from()), lower(range.to())));
        }

        /** Index of the first annotation at or after a place. */
        private int lower(long key) {
            int low = 0;
            int high = annotations.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (Range.key(annotations.get(middle).at()) < key) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
