package io.healthlint.annotate;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Place;
import io.healthlint.document.Prose;
import io.healthlint.document.Section;
import io.healthlint.document.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document with the cues of all its sentences, and what its structure says about each block. */
final class Page {

    /** The lowest heading level that is only the page's title. */
    private static final int TITLE_LEVEL = 1;

    private final Document document;
    private final Lexicon lexicon;
    private final List<List<CuedSentence>> sentences = new ArrayList<>();
    private final List<CuedSentence> all;
    private final @Nullable Context[] contexts;
    private final Map<String, Context> fieldContexts = new HashMap<>();
    private final Map<Integer, Block> firstOfItem = new HashMap<>();
    private final Set<Integer> leadIns = new HashSet<>();

    private final Map<Integer, Set<CueClass>> classes = new HashMap<>();

    /** The classes of the cues in a section's heading and in those above it, by its number. */
    private final Map<Integer, Set<CueClass>> headed = new HashMap<>();

    Page(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.contexts = new Context[document.blocks().size()];
        for (Block block : document.blocks()) {
            List<CuedSentence> cued = new ArrayList<>();
            if (block.kind().isProse()) {
                for (Sentence sentence : block.sentences()) {
                    for (TokenizedSentence words : TokenizedSentence.pieces(block, sentence)) {
                        cued.add(new CuedSentence(words, lexicon.match(words), lexicon.dates(words)));
                    }
                }
            }
            sentences.add(List.copyOf(cued));
            if (block.kind().isProse()) {
                firstOfItem.putIfAbsent(block.place().item(), block);
            }
            leadIns.add(block.place().leadIn());
        }
        this.all = sentences.stream().flatMap(List::stream).toList();
    }

    Document document() {
        return document;
    }

    List<CuedSentence> sentences(int block) {
        return sentences.get(block);
    }

    List<CuedSentence> sentences() {
        return all;
    }

    /** Whether a list or a table stands under a block. */
    boolean leadsIn(Block block) {
        return leadIns.contains(block.index());
    }

    /**
     * What the nearest words above a block that say anything make of it: lead-in, column, row, outer item, headings; in
     * front matter its keys.
     */
    Context context(Block block) {
        Context known = contexts[block.index()];
        if (known == null) {
            known = find(block);
            contexts[block.index()] = known;
        }
        return known;
    }

    /** Whether a heading above a block holds a cue. */
    boolean heads(Block block, CueClass cueClass) {
        Section section = document.section(block);
        int above = section.heading() == block.index() ? section.parent() : section.index();
        return above != Place.NONE && inHeadings(above).contains(cueClass);
    }

    /** The classes of the cues in a section's heading and in those above it. */
    private Set<CueClass> inHeadings(int index) {
        Set<CueClass> known = headed.get(index);
        if (known != null) {
            return known;
        }
        Section section = document.sections().get(index);
        Set<CueClass> above = EnumSet.noneOf(CueClass.class);
        if (section.parent() != Place.NONE) {
            above.addAll(inHeadings(section.parent()));
        }
        if (section.heading() != Place.NONE) {
            above.addAll(classes(section.heading()));
        }
        headed.put(index, above);
        return above;
    }

    /** The classes of a block's cues: asked once, however many items, cells or paragraphs stand under it. */
    Set<CueClass> classes(int block) {
        return classes.computeIfAbsent(block, index -> {
            Set<CueClass> found = EnumSet.noneOf(CueClass.class);
            for (CuedSentence sentence : sentences.get(index)) {
                sentence.cues().forEach(cue -> found.add(cue.group().cueClass()));
            }
            return found;
        });
    }

    private Context find(Block block) {
        if (block.kind() == BlockKind.FRONT_MATTER) {
            return fieldContexts.computeIfAbsent(block.place().field(), this::ofField);
        }
        for (int above : above(block)) {
            Context context = ownContext(above);
            if (context != Context.NONE) {
                return context;
            }
        }
        return Context.NONE;
    }

    /** A field's keys say what headings say in the body: "benefits", "sideEffects". The nearest key comes first. */
    private Context ofField(String field) {
        String[] keys = field.split("\\.", -1);
        for (int i = keys.length - 1; i >= 0; i--) {
            String words = keys[i].replaceAll("[_-]+", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            Sentence whole = new Sentence(0, 0, words.length());
            Prose prose = new Prose.Builder().exact(words, 0).build();
            Block key = new Block(0, BlockKind.HEADING, prose, Place.in(0), List.of(), List.of(whole));
            TokenizedSentence tokens = TokenizedSentence.of(key, whole);
            Context context = ownContext(new CuedSentence(tokens, lexicon.match(tokens), List.of()));
            if (context != Context.NONE) {
                return context;
            }
        }
        return Context.NONE;
    }

    private List<Integer> above(Block block) {
        Place place = block.place();
        List<Integer> above = new ArrayList<>();
        for (int index : new int[] {place.leadIn(), place.columnHeader(), place.rowHeader()}) {
            if (index != Place.NONE && index != block.index()) {
                above.add(index);
            }
        }
        Block outer = place.parentItem() == Place.NONE ? null : firstOfItem.get(place.parentItem());
        if (outer != null) {
            above.add(outer.index());
            if (outer.place().leadIn() != Place.NONE) {
                above.add(outer.place().leadIn());
            }
        }
        for (Block heading : document.headings(block)) {
            if (document.section(heading).level() > TITLE_LEVEL) {
                above.add(heading.index());
            }
        }
        return above;
    }

    /** What a block's last sentence makes of the blocks under it. */
    private Context ownContext(int block) {
        List<CuedSentence> own = sentences.get(block);
        return own.isEmpty() ? Context.NONE : ownContext(own.get(own.size() - 1));
    }

    private static Context ownContext(CuedSentence last) {
        if (last.has(CueClass.AIM_CONTEXT)) {
            return Context.AIM;
        }
        boolean benefit = last.has(CueClass.BENEFIT_CONTEXT) || announcesObjects(last);
        boolean risk = last.has(CueClass.RISK_CONTEXT);
        if (benefit != risk) {
            return benefit ? Context.BENEFIT : Context.RISK;
        }
        return !benefit && last.has(CueClass.NEUTRAL_CONTEXT) ? Context.NEUTRAL : Context.NONE;
    }

    /** "We also treat:" — a benefit verb whose objects are the items below. */
    private static boolean announcesObjects(CuedSentence lead) {
        TokenizedSentence words = lead.words();
        return words.size() > 0
                && words.token(words.size() - 1).is(":")
                && lead.of(CueClass.BENEFIT_VERB).stream()
                        .anyMatch(v -> v.group().takes() == Group.Takes.BAD);
    }

    /** Whether a block only announces: a heading, or a field of front matter such as the title. */
    static boolean isTitle(Block block, Context context) {
        boolean field =
                block.kind() == BlockKind.FRONT_MATTER && block.place().item() == Place.NONE && context == Context.NONE;
        return field || block.kind() == BlockKind.HEADING;
    }

    /** Whether a block is a heading, a title, an item or a cell, where bare phrases say something. */
    static boolean isTerse(Block block) {
        return block.kind() != BlockKind.PARAGRAPH;
    }
}
