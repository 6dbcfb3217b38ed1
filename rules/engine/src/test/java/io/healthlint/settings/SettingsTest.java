package io.healthlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private enum Level {
        ERROR,
        WARNING,
        NOT_AT_ALL
    }

    private final SettingsErrors errors = new SettingsErrors();

    @Test
    void typedValuesAreReadByKey() {
        Settings settings = read("""
                name: no
                level: not-at-all
                on: true
                most: 12
                one: a
                many: [a, b]
                below: {x: 1}
                rows: [{x: 1}, short, {x: 3}]
                empty:
                """);

        assertThat(settings.string("name")).isEqualTo("no");
        assertThat(settings.choice("level", Level.class, Level.ERROR)).isEqualTo(Level.NOT_AT_ALL);
        assertThat(settings.flag("on", false)).isTrue();
        assertThat(settings.number("most", 0)).isEqualTo(12);
        assertThat(settings.strings("one")).containsExactly("a");
        assertThat(settings.strings("many")).containsExactly("a", "b");
        assertThat(settings.mapping("below").number("x", 0)).isEqualTo(1);
        assertThat(settings.mappings("rows", "x").stream().map(r -> r.string("x")))
                .containsExactly("1", "short", "3");
        assertThat(settings.has("empty")).isFalse();
        assertThat(settings.string("absent", "fallback")).isEqualTo("fallback");
        settings.finish();
        assertThat(errors.all()).isEmpty();
    }

    @Test
    void everyFaultIsFoundInOneReading() {
        Settings settings = read("""
                severty: error
                level: warnig
                on: yes
                most: many
                name: [a]
                below:
                  x: 1
                  yy: 2
                rows: [{z: 1}, [a]]
                """);
        settings.string("severity");
        settings.choice("level", Level.class, Level.ERROR);
        settings.flag("on", true);
        settings.number("most", 0);
        settings.string("name");
        settings.mapping("below").string("x");
        settings.mapping("below").string("y");
        settings.mappings("rows").forEach(r -> r.string("z"));
        settings.finish();

        assertThat(said())
                .containsExactly(
                        "1:1 unknown key 'severty' | Did you mean 'severity'?",
                        "1:1 the key 'severity' is missing | Add 'severity:' with a value.",
                        "2:8 'level' cannot be 'warnig' | Did you mean 'warning'?",
                        "3:5 'on' must be true or false, but is 'yes' | ",
                        "4:7 'most' must be a whole number, but is 'many' | ",
                        "5:7 'name' must be text, but is a list | ",
                        "7:3 the key 'y' is missing | Add 'y:' with a value.",
                        "8:3 unknown key 'yy' | Did you mean 'y'?",
                        "9:16 an item of 'rows' must be a mapping, but is a list | ");
    }

    @Test
    void anErrorShowsTheLineWithACaretUnderTheWords() {
        Settings settings = read("rules:\n\n  a: wrong\n");
        settings.mapping("rules").error("a", "this is wrong", "Write 'right'.");

        assertThat(errors.all().get(0)).hasToString("""
                        policy.yaml:3:6 this is wrong
                              a: wrong
                                 ^^^^^
                            Write 'right'.""");
    }

    @Test
    void duplicateKeysDoNotHideOtherErrors() {
        Settings settings = read("a: 1\na: 2\nb: 3\n");
        assertThat(settings.string("a")).isEqualTo("1");
        settings.finish();

        assertThat(said())
                .containsExactly(
                        "2:1 the key 'a' stands here twice | Keep one of the two; YAML would silently drop the other.",
                        "3:1 unknown key 'b' | Did you mean 'a'?");
    }

    @Test
    void afterASyntaxErrorNothingElseIsSaid() {
        Settings settings = read("a: 'x\nb: [");
        settings.string("must");
        settings.mapping("m").string("n");
        settings.finish();

        assertThat(errors.all()).hasSize(1);
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        read("- a\n- b\n").finish();

        assertThat(said()).containsExactly("1:1 the file must be a mapping of keys, but is a list | ");
    }

    @Test
    void suggestionsAreNearOrNotMade() {
        List<String> known = List.of("uncaveated-benefit", "hype", "absolute-claim");

        assertThat(DidYouMean.closest("uncaveted_benefit", known)).contains("uncaveated-benefit");
        assertThat(DidYouMean.closest("Hype", known)).contains("hype");
        assertThat(DidYouMean.closest("hpye", known)).contains("hype");
        assertThat(DidYouMean.closest("type-of-thing", known)).isEmpty();
        assertThat(DidYouMean.advice("q", known)).isEqualTo("Known here: absolute-claim, hype, uncaveated-benefit.");
    }

    private Settings read(String yaml) {
        return Settings.read(SourceText.of("policy.yaml", yaml), errors);
    }

    private List<String> said() {
        return errors.all().stream()
                .map(e -> e.position() + " " + e.message() + " | " + e.advice())
                .toList();
    }
}
