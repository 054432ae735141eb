package parallax;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import parallax.command.CommandLine;

/** Starts the dashboard, or runs a command of the command line. */
@SpringBootApplication
public class Parallax {

    public static void main(String[] args) {
        if (CommandLine.asksForCommand(args)) {
            System.exit(command(args));
        }
        SpringApplication.run(Parallax.class, args);
    }

    private static int command(String[] args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new CommandLine(Parallax.class, out, err).run(args);
        out.flush();
        return status;
    }
}
