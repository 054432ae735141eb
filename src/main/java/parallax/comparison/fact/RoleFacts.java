package parallax.comparison.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.comparison.report.Accounts;
import parallax.comparison.wording.CompanyName;
import parallax.comparison.wording.Labels;
import parallax.comparison.wording.PersonNames;
import parallax.comparison.wording.Phrases;
import parallax.comparison.wording.Synonyms;
import parallax.comparison.wording.Terms;
import parallax.extraction.Modality;
import parallax.extraction.PersonReading;
import parallax.extraction.Precision;
import parallax.extraction.RoleChange;
import parallax.extraction.RoleReading;
import parallax.extraction.Value;
import parallax.text.Span;

/** What the reports say of people's positions: a fact for each person and kind of change. */
final class RoleFacts {

    private static final Set<String> FILLERS =
            Set.of("the", "a", "an", "of", "at", "its", "their", "and", "former", "outgoing", "current", "new");

    /** Positions that one person may well hold beside others. */
    private static final Set<String> ADDITIVE =
            Set.of("founder", "cofounder", "member", "board", "investor", "partner", "chair", "adviser", "advisor");

    private final Accounts accounts;
    private final PersonNames names;

    RoleFacts(Accounts accounts, PersonNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    List<Fact> all() {
        Set<String> people = new TreeSet<>();
        accounts.members()
                .forEach(member -> member.report().reading().people().stream()
                        .map(person -> names.of(person.name()))
                        .forEach(people::add));
        List<Fact> facts = new ArrayList<>();
        for (String person : people) {
            for (RoleChange change : RoleChange.values()) {
                Fact fact = fact(person, change);
                long reports =
                        fact.statements().stream().filter(s -> !s.isEmpty()).count();
                if (reports > (change == RoleChange.IS ? 1 : 0)) {
                    facts.add(fact);
                }
            }
        }
        return facts;
    }

    private Fact fact(String person, RoleChange change) {
        List<List<Statement>> statements = new ArrayList<>();
        for (int member = 0; member < accounts.size(); member++) {
            statements.add(statements(person, change, member));
        }
        return new Fact(
                "ROLE " + person + " " + change,
                null,
                Labels.of(person, change),
                (left, right) -> relation(change, left, right),
                statement -> moves(change)
                        ? 0
                        : Terms.of(Phrases.value(statement.value())).size(),
                statements);
    }

    private List<Statement> statements(String person, RoleChange change, int member) {
        List<Statement> statements = new ArrayList<>();
        for (PersonReading reading : accounts.report(member).reading().people()) {
            if (names.of(reading.name()).equals(person)) {
                accounts.roles(member, reading).stream()
                        .filter(role -> change(role, reading) == change
                                && !value(role, change).isBlank())
                        .map(role -> statement(role, change, member))
                        .forEach(statements::add);
            }
        }
        return statements;
    }

    /** The title beside the name of somebody who takes up another one there ("Strategy chief Jane Doe becomes CEO") is former. */
    private static RoleChange change(RoleReading role, PersonReading person) {
        if (role.change() != RoleChange.IS) {
            return role.change();
        }
        boolean succeeded = person.roles().stream()
                .anyMatch(other -> other.change() == RoleChange.BECOMES
                        && sameOrganization(role, other)
                        && titles(role.title(), other.title()) == Verdict.DIFFER);
        return succeeded ? RoleChange.WAS : RoleChange.IS;
    }

    private static boolean sameOrganization(RoleReading left, RoleReading right) {
        return left.organization() == null
                || right.organization() == null
                || CompanyName.same(left.organization(), right.organization());
    }

    private Statement statement(RoleReading role, RoleChange change, int member) {
        Span span = role.evidence().label("title").orElse(role.evidence().span());
        return new Statement(
                new Value.Words(value(role, change)),
                span.of(accounts.text(member)),
                Precision.EXACT,
                Modality.ASSERTED,
                null,
                null,
                span,
                role.evidence().sentence());
    }

    /** For somebody who comes, goes or stays, the place; for the rest, the title. */
    private static String value(RoleReading role, RoleChange change) {
        String organization = role.organization();
        return moves(change) && organization != null ? organization : role.title();
    }

    private static boolean moves(RoleChange change) {
        return change == RoleChange.JOINS || change == RoleChange.LEAVES || change == RoleChange.STAYS;
    }

    private static Verdict relation(RoleChange change, Statement left, Statement right) {
        String l = Phrases.value(left.value());
        String r = Phrases.value(right.value());
        if (moves(change)) {
            return CompanyName.same(l, r)
                    ? Verdict.AGREE
                    : change == RoleChange.JOINS ? Verdict.DIFFER : Verdict.COMPATIBLE;
        }
        Verdict verdict = titles(l, r);
        return verdict == Verdict.DIFFER && change == RoleChange.IS ? Verdict.COMPATIBLE : verdict;
    }

    /** "Interim CEO" and "CEO" are compatible; so are founder and CEO, which one person can be at once. */
    static Verdict titles(String left, String right) {
        Set<String> l = words(left);
        Set<String> r = words(right);
        if (l.equals(r)) {
            return Verdict.AGREE;
        }
        boolean beside = l.stream().anyMatch(ADDITIVE::contains) || r.stream().anyMatch(ADDITIVE::contains);
        return beside || l.containsAll(r) || r.containsAll(l) ? Verdict.COMPATIBLE : Verdict.DIFFER;
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        Synonyms.of(title).forEach(form -> words.addAll(List.of(form.split(" "))));
        words.removeAll(FILLERS);
        return words;
    }
}
