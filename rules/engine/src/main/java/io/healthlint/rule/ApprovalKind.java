package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code kind: approval}: what is said to be approved is held against a dated list of what is. */
final class ApprovalKind implements RuleKind {

    private static final Set<String> FILLERS =
            Set.of("text", "product", "indication", "approved", "sponsor", "list", "as-of", "others");

    @Override
    public String name() {
        return "approval";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        options.require("said", "Say what counts: {kind: regulatory-statement, status: approved, …}.");
        options.require("products", "Add the list: - {name: …, approved: …, indication: …, for: […]}.");
        options.fill("products", "Add the list: - {name: …, approved: …, indication: …, for: […]}.");
        List<ApprovalRule.Product> products = new ArrayList<>();
        for (String key : List.of("products", "more-products")) {
            options.mappings(key).forEach(one -> products.add(product(one, header.id(), products.size())));
        }
        Message.required(options, "advice", FILLERS);
        return new ApprovalRule(
                header,
                FactPattern.read(options.mapping("said"), header.id() + "/said"),
                products,
                options.phrases("conditions"),
                FactPattern.products(options, "covers"),
                options.string("list"),
                day(options, "as-of"),
                Excuses.read(options, FactRule.EXCUSED),
                new ApprovalRule.Messages(
                        Message.required(options, "message", FILLERS),
                        Message.required(options, "message-indication", FILLERS),
                        Message.required(options, "message-product", FILLERS),
                        Message.required(options, "message-date", FILLERS)));
    }

    private static ApprovalRule.Product product(Settings one, String rule, int index) {
        one.require("for", "Name the conditions: for: [multiple myeloma].");
        one.fill("for", "Name the conditions: for: [multiple myeloma].");
        String name = one.string("name");
        List<String> names = new ArrayList<>(one.phrases("also"));
        if (!name.isEmpty()) {
            names.add(0, name);
        }
        return new ApprovalRule.Product(
                rule + "/" + index,
                name,
                names,
                one.string("sponsor", ""),
                day(one, "approved"),
                one.string("indication"),
                one.phrases("for"),
                one.flag("class", false));
    }

    private static LocalDate day(Settings settings, String key) {
        settings.require(key);
        return settings.day(key).orElse(LocalDate.EPOCH);
    }
}
