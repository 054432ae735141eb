package parallax.command;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the jar does besides starting the dashboard. {@code extract} and {@code compare} load no framework: they answer in
 * about a second.
 */
public final class CommandLine {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int MISUSED = 2;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param application what commands that need the archive start
     * @param out for results, in UTF-8
     * @param err for problems, progress and advice
     */
    public CommandLine(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
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
            case "extract" -> withPaths(command, rest, paths -> new ExtractCommand(out, err).run(paths));
            case "compare" -> withPaths(command, rest, paths -> new CompareCommand(out, err).run(paths));
            case "import" -> importing(rest);
            default -> misused("There is no command \"" + command + "\".");
        };
    }

    private int importing(List<String> arguments) {
        List<String> settings =
                arguments.stream().filter(CommandLine::isSetting).toList();
        List<String> paths =
                arguments.stream().filter(not(CommandLine::isSetting)).toList();
        return withPaths("import", paths, files -> new ImportCommand(application, out, err).run(files, settings));
    }

    private int withPaths(String command, List<String> paths, ToIntFunction<List<String>> work) {
        return paths.isEmpty() ? misused("\"" + command + "\" needs at least one path.") : work.applyAsInt(paths);
    }

    private int misused(String reason) {
        err.println(reason);
        err.println();
        err.print(usage());
        return MISUSED;
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--");
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
