package parallax;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the dashboard. */
@SpringBootApplication
public class Parallax {

    public static void main(String[] args) {
        SpringApplication.run(Parallax.class, args);
    }
}
