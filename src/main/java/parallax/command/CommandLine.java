package parallax.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the jar does besides starting the dashboard. {@code extract} and {@code compare} load no framework: they answer in
 * about a second.
 */
public final class CommandLine {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    /** Results go to {@code out}, in UTF-8; problems, progress and advice go to {@code err}. */
    public CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether these arguments ask for a command; without one, or with options alone, they start the dashboard. */
    public static boolean asksForCommand(String[] arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || isHelp(arguments[0]));
    }

    /** Runs the command that the first argument names, and gives the exit status. */
    public int run(String[] arguments) {
        String command = arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        if (isHelp(command) || rest.stream().anyMatch(CommandLine::isHelp)) {
            out.print(usage());
            return DONE;
        }
        return switch (command) {
            case "extract" -> withPaths(command, rest) ? new ExtractCommand(out, err).run(rest) : MISUSED;
            default -> misused("There is no command \"" + command + "\".");
        };
    }

    private boolean withPaths(String command, List<String> paths) {
        if (paths.isEmpty()) {
            misused("\"" + command + "\" needs at least one file.");
        }
        return !paths.isEmpty();
    }

    private int misused(String reason) {
        err.println(reason);
        err.println();
        err.print(usage());
        return MISUSED;
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h") || argument.equals("help");
    }

    private static String usage() {
        try (InputStream in = CommandLine.class.getResourceAsStream("/parallax/command/usage.txt")) {
            if (in == null) {
                throw new IllegalStateException("The page of usage is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
