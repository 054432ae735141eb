package parallax.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import parallax.intake.Intake;
import parallax.intake.Problem;
import parallax.intake.Receipt;

/** Takes files and folders into the archive and ends with a receipt. Options that begin with "--" are settings. */
final class ImportCommand {

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    int run(List<String> paths, List<String> settings) {
        try (ConfigurableApplicationContext context = start(settings)) {
            ProgressLine progress = new ProgressLine(err);
            Receipt receipt = context.getBean(Intake.class)
                    .take(paths.stream().map(Path::of).toList(), progress);
            progress.end();
            return print(receipt);
        }
    }

    private ConfigurableApplicationContext start(List<String> settings) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN", "logging.level.org.flywaydb=ERROR")
                .run(settings.toArray(String[]::new));
    }

    private int print(Receipt receipt) {
        for (Problem problem : receipt.problems()) {
            String where = problem.where() == null ? "" : " (" + problem.where() + ")";
            err.println(problem.source() + where + ": " + problem.reason());
        }
        out.printf(
                "kept %d, unchanged %d, revised %d, problems %d%n",
                receipt.kept(), receipt.unchanged(), receipt.revised(), receipt.failed());
        return receipt.failed() == 0 ? CommandLine.DONE : CommandLine.PROBLEMS;
    }
}
