package parallax.rules.role;

import java.util.List;
import java.util.Set;

/** Reads out of a line who works or worked where, whatever rule the line is for. */
final class Backgrounds {

    private static final Set<String> SAID = Set.of("said", "says", "wrote", "writes", "told");
    private static final Set<String> VETERANS =
            Set.of(("veteran veterans alum alums alumni alumnus alumna alumnae ex-employee ex-employees").split(" "));
    private static final Set<String> FORMER = Set.of("ex", "ex-", "formerly", "previously", "former");
    /** From "ex-Orbit" past "investment banker" to the name. */
    private static final int NOUN_REACH = 4;

    private final Line line;
    private final Known known;
    private final Places places;
    private final People people;

    private Backgrounds(Line line, Known known) {
        this.line = line;
        this.known = known;
        this.places = new Places(line);
        this.people = new People(line);
    }

    /** Tells {@code known} what the line says. */
    static void read(Line line, Known known) {
        Backgrounds backgrounds = new Backgrounds(line, known);
        Foundings foundings = new Foundings(line, known);
        Stints stints = new Stints(line, known);
        line.holdings().forEach(backgrounds::held);
        for (int at = 0; at < line.size(); at++) {
            foundings.at(at);
        }
        for (int at = 1; at < line.size(); at++) {
            stints.at(at);
            backgrounds.bracketed(at);
            backgrounds.belonging(at);
            backgrounds.formerOf(at);
            backgrounds.veteran(at);
        }
    }

    private void held(Holding holding) {
        boolean bare = holding.organization() == null
                && line.at(holding.post().from() - 1).is("company"); // "company CEO Bell"
        Organization organization = bare ? known.topics().mostNamed(Set.of()) : holding.organization();
        String title = holding.post().lower();
        boolean founder = title.contains("founder");
        if (organization == null) {
            if (founder && !holding.past()) {
                known.founded(holding.person(), null);
            }
            voice(holding);
            return;
        }
        known.careers().works(holding.person(), organization.name(), holding.past());
        if (founder) {
            known.founded(holding.person(), organization.name());
        }
        if (title.contains("ceo") || title.contains("chief executive")) {
            known.heads(holding.person(), organization.name());
        }
    }

    /** "Orbit will not sign, according to policy chief Ann Bell": a bare title right before the name. */
    private void voice(Holding holding) {
        int title = holding.post().from();
        Unit before = line.at(title - 1);
        boolean bare = holding.personAt() == title + 1
                && !holding.past()
                && (before.is("to") || SAID.contains(before.lower()));
        String company = line.at(0).name();
        if (bare && line.at(0).isCompany() && !line.at(1).isPossessive() && company != null) {
            known.speaksFor(holding.person(), company);
        }
    }

    /** "Bell (ex Orbit)", "Bell (formerly of Orbit)". */
    private void bracketed(int at) {
        String name = line.at(at - 1).isPerson() ? line.at(at - 1).name() : null;
        boolean past = line.at(at).is("(") && FORMER.contains(line.at(at + 1).lower());
        Organization place = name == null || !past ? null : places.startingAt(at + 2);
        place = name == null || !past || place != null ? place : places.after(at + 2);
        if (name != null && place != null) {
            known.careers().works(name, place.name(), true);
        }
    }

    /** "Orbit veteran Ann Bell", "Ann Bell and Bob Cole, both Orbit alums". */
    private void veteran(int at) {
        if (VETERANS.contains(line.at(at).lower()) && line.at(at + 1).is("of")) {
            veteranOf(at);
        }
        String company = line.at(at - 1).isCompany() ? line.at(at - 1).name() : null;
        if (company == null || !VETERANS.contains(line.at(at).lower())) {
            return;
        }
        int both = line.at(at - 2).is("both") || line.at(at - 2).is("all") ? at - 3 : at - 2;
        both = line.at(both).is("a") || line.at(both).is("an") ? both - 1 : both;
        List<Integer> row = line.at(at + 1).isPerson()
                ? people.startingAt(at + 1)
                : line.at(both).is(",") && line.at(both - 1).isPerson() ? people.endingAt(both - 1) : List.of();
        people.subject(row).names().forEach(name -> known.careers().works(name, company, true));
    }

    /** "Ex-Orbit banker Ann Bell", "former Orbit dealmaker Ann Bell". */
    private void formerOf(int at) {
        String company = line.at(at).isCompany() ? line.at(at).name() : null;
        if (company == null || !FORMER.contains(line.at(at - 1).lower())) {
            return;
        }
        int person = at + 1;
        while (person < at + NOUN_REACH
                && (line.at(person).isWord() || line.at(person).isTitle())) {
            person++;
        }
        String name = line.at(person).isPerson() ? line.at(person).name() : null;
        if (name != null && !line.at(at + 1).isPossessive()) {
            known.careers().works(name, company, true);
        }
    }

    /** "Ann Bell, a veteran of Orbit". */
    private void veteranOf(int at) {
        int person = line.at(at - 2).is(",") ? at - 3 : at - 4; // "a longtime veteran"
        boolean apposed = line.at(person + 1).is(",") && line.at(person).isPerson();
        String name = apposed ? line.at(person).name() : null;
        Organization place = places.startingAt(at + 2);
        if (name != null && place != null) {
            known.careers().works(name, place.name(), true);
        }
    }

    /** "Orbit's Ann Bell", "Ann Bell of Orbit". */
    private void belonging(int at) {
        if (line.at(at).is("of")
                && line.at(at - 1).isPerson()
                && line.at(at + 1).isCompany()) {
            String whose = line.at(at - 1).name();
            String where = line.at(at + 1).name();
            if (whose != null && where != null) {
                known.careers().works(whose, where, false);
            }
        }
        String company = line.at(at - 1).name();
        String name = line.at(at + 1).name();
        if (line.at(at).isPossessive()
                && line.at(at - 1).isCompany()
                && company != null
                && line.at(at + 1).isPerson()) {
            if (name != null) {
                known.careers().works(name, company, false);
            }
        }
    }
}
