package parallax.rules.deal.line;

import java.util.ArrayList;
import java.util.List;

/** The companies that a sentence names, each once, without those that are only where the news comes from. */
public final class Companies {

    private Companies() {}

    /** Indexes of their first mentions. */
    public static List<Integer> of(Line line) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            boolean party = line.at(i).isCompany() && !Attribution.isSource(line, i) && !line.isPrefix(i);
            if (party && names.stream().noneMatch(name -> line.isSameName(name, at))) {
                names.add(i);
            }
        }
        return names;
    }
}
