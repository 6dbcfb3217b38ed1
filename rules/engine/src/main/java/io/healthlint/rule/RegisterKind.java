package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code kind: register}: claims of a sort may be made only in authorised wordings. */
final class RegisterKind implements RuleKind {

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one));
    }

    private static Rule rule(RuleHeader header, Settings options) {
        Selector each = Selector.read(options, "each");
        options.require("wordings", "Add the register: - {of: zinc, says: [contributes to …], conditions: …}.");
        options.fill("wordings", "Add the register: - {of: zinc, says: [contributes to …], conditions: …}.");
        List<RegisterRule.Wording> wordings = new ArrayList<>();
        for (String key : List.of("wordings", "more-wordings")) {
            for (Settings one : options.mappings(key)) {
                one.require("says", "Give the authorised wording.");
                one.fill("says", "Give the authorised wording.");
                one.require("of", "Name the substance.");
                one.fill("of", "Name the substance.");
                wordings.add(new RegisterRule.Wording(
                        header.id() + "/" + wordings.size(),
                        one.phrases("of"),
                        one.phrases("says"),
                        one.string("conditions", "")));
            }
        }
        Set<String> fillers = Subject.fillers(each.kind(), "substance", "wording", "conditions");
        Message.required(options, "advice", fillers);
        return new RegisterRule(
                header,
                Subject.read(options, each),
                wordings,
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers),
                Message.required(options, "message-wording", fillers));
    }
}
