package io.healthlint.policy;

import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;

/**
 * Makes policies of YAML texts. It does no I/O of its own, and it goes on after an error to find the next one.
 */
public final class PolicyReader {

    private final PackSource packs;

    /** @param packs the texts of packs and of the policy's neighbours */
    public PolicyReader(PackSource packs) {
        this.packs = packs;
    }

    /**
     * A publisher's policy.
     *
     * @throws PolicyException with every error of the file and of all that it extends
     */
    public Policy read(SourceText policyFile) throws PolicyException {
        SettingsErrors errors = new SettingsErrors();
        Policy policy = new Assembly(packs, errors).policy(Settings.read(policyFile, errors));
        if (!errors.isEmpty()) {
            throw new PolicyException(errors.all());
        }
        return policy;
    }

    /**
     * A built-in pack as it is.
     *
     * @throws PolicyException when there is no such pack, or with every error in it
     */
    public Policy pack(String name) throws PolicyException {
        String quoted = name.replace("'", "''");
        return read(SourceText.of("pack " + name, "extends: ['" + quoted + "']\n"));
    }
}
