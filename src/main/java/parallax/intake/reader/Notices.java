package parallax.intake.reader;

import java.util.List;

/**
 * Sentences of a site about itself: notices on cookies, terms and corrections, calls to subscribe, and notes on who wrote
 * the article. Unlike labels they read like running text, so that their wording has to tell.
 */
final class Notices {

    private static final int LONGEST = 300;
    private static final int LONGEST_ADDRESS = 160;
    private static final List<String> ADDRESSES = List.of(
            "follow ", "contact", "email ", "e-mail ", "reach ", "you can ", "write to ", "send ", "tips", "tip ");
    private static final int LONGEST_NOTE = 700;
    private static final List<String> BOILERPLATE = WordList.read("boilerplate");
    private static final List<String> VERBS = WordList.read("invitation-verbs");
    private static final List<String> INVITATIONS = WordList.read("invitations");
    private static final List<String> JOBS = WordList.read("journalists");
    private static final List<String> WORKS = List.of(" is ", " was ", " has ", " covers ", " writes ", " reports ");

    private Notices() {}

    /** Whether the line is a notice or a call to readers; one that quotes somebody is none. */
    static boolean isNotice(String lower) {
        if (lower.length() > LONGEST || lower.indexOf('“') >= 0 || lower.indexOf('"') >= 0) {
            return false;
        }
        return isInvitation(lower) || isAddress(lower) || BOILERPLATE.stream().anyMatch(lower::contains);
    }

    private static boolean isInvitation(String lower) {
        return VERBS.stream().anyMatch(verb -> lower.startsWith(verb + " "))
                && INVITATIONS.stream().anyMatch(lower::contains);
    }

    /** "You can reach Ann Pear at ann@farm.example", "Follow Ann Pear on X @annpear". */
    private static boolean isAddress(String lower) {
        return lower.length() <= LONGEST_ADDRESS
                && lower.indexOf('@') >= 0
                && ADDRESSES.stream().anyMatch(lower::startsWith);
    }

    /** Whether the line tells who a writer is: "Ann Pear is a reporter at Farm Daily". It belongs behind the text only. */
    static boolean isAboutWriter(String line, String lower) {
        int work = WORKS.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(-1);
        return work > 0
                && line.length() <= LONGEST_NOTE
                && Byline.isName(line.substring(0, work))
                && JOBS.stream().anyMatch(lower::contains);
    }
}
