package parallax.rules.role;

import java.util.Map;
import java.util.TreeMap;
import parallax.extraction.Evidence;
import parallax.extraction.RoleReading;
import parallax.extraction.Rule;

/** A role of a person, found by a rule. */
record RoleFinding(String person, RoleReading role) implements Rule.Found {

    @Override
    public Evidence evidence() {
        return role.evidence();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("change", role.change().name());
        facts.put("person", person);
        facts.put("title", role.title());
        facts.put("organization", role.organization() == null ? "unknown" : role.organization());
        return facts;
    }
}
