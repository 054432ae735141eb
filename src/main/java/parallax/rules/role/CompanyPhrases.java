package parallax.rules.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Characters;

/** Finds the company that a noun phrase names or describes: "Orbit", "flying-taxi startup Orbit", "the Orbit-backed Vela". */
final class CompanyPhrases {

    private static final Set<String> ARTICLES = Set.of(
            "the",
            "a",
            "an",
            "new",
            "newly",
            "formed",
            "upstart",
            "rival",
            "startup",
            "fellow",
            "own",
            "tech",
            "giant",
            "chipmaker",
            "company");
    /** What a company is called before its name: "flying-taxi startup Orbit", "its competitor, Orbit". */
    private static final Set<String> KINDS = Set.of(
            ("startup company firm giant maker chipmaker automaker carmaker publisher developer lab bank platform"
                            + " rival competitor provider retailer outfit insurer lender operator brand agency studio unicorn"
                            + " upstart marketplace group fund accelerator incubator nonprofit venture subsidiary parent")
                    .split(" "));
    /** Words that end a description before it comes to a name. */
    private static final Set<String> BREAKS = Set.of(
            ("of at for with in to from by on as and or but that which who where when after before while because since"
                            + " is was has had will would into")
                    .split(" "));
    /** From a description's first word to the name. */
    private static final int DESCRIPTION_REACH = 7;

    private static final Set<String> UNITS = Set.of("unit", "division", "lab", "arm", "subsidiary");

    private final Line line;

    CompanyPhrases(Line line) {
        this.line = line;
    }

    /** The company of the phrase that begins at {@code at}. */
    @Nullable
    Organization at(int at) {
        Organization described = described(at);
        return described == null ? opening(at) : described;
    }

    /** "Flying-taxi startup Orbit", "its competitor, Orbit". */
    private @Nullable Organization described(int at) {
        for (int i = at; i < at + DESCRIPTION_REACH; i++) {
            Unit unit = line.at(i);
            boolean apposed = line.at(i + 1).is(",") && !line.at(at).is("the"); // "left the company, Orbit said"
            int name = apposed ? i + 2 : i + 1;
            if (KINDS.contains(unit.lower()) && line.at(name).isCompany() && !isBacker(line.at(name))) {
                return line.organization(isWhole(name) ? name + 2 : name);
            }
            boolean kin = unit.isCompany() && KINDS.contains(line.at(i + 1).lower()); // "Orbit rival Vela"
            kin |= unit.isPossessive()
                    && KINDS.contains(line.at(i + 1).lower())
                    && line.at(i + 2).isCompany();
            kin |= unit.isCompany()
                    && line.at(i + 1).isPossessive()
                    && KINDS.contains(line.at(i + 2).lower());
            boolean goesOn =
                    unit.isWord() && !unit.isPossessive() && !BREAKS.contains(unit.lower()) || unit.isDash() || kin;
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Organization opening(int at) {
        for (int i = at; i < at + 4; i++) {
            Unit unit = line.at(i);
            if (isBacker(unit)) {
                return next(i + 1);
            }
            if (unit.meansCompany() && !unit.is("it")) {
                return line.organization(isWhole(i) ? i + 2 : i);
            }
            if (!ARTICLES.contains(unit.lower())) {
                return null;
            }
        }
        return null;
    }

    /** Whether the company at {@code at} is only the parent: "Vela's Orbit unit". */
    private boolean isWhole(int at) {
        return line.at(at + 1).isPossessive()
                && line.at(at + 2).isCompany()
                && (UNITS.contains(line.at(at + 3).lower())
                        || UNITS.contains(line.at(at + 4).lower()));
    }

    /** The "Orbit" of "Orbit-backed" is somebody else. */
    private boolean isBacker(Unit unit) {
        String text = line.passage().text();
        int end = unit.span().end();
        return unit.isCompany() && end < text.length() && Characters.isHyphen(text.charAt(end));
    }

    /** The company that "Orbit-backed" leads to, a few words on. */
    private @Nullable Organization next(int at) {
        for (int i = at; i < at + 6 && line.at(i).kind() != Unit.Kind.MARK; i++) {
            if (line.at(i).isCompany()) {
                return line.organization(i);
            }
        }
        return null;
    }
}
