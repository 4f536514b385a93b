package dev.recourse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The service. Two rooms may each have a class of one name, so beans go by the full one. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Recourse {
  static void main(String[] args) {
    LastCall.listen();
    try {
      SpringApplication.run(Recourse.class, args);
    } catch (RuntimeException failed) {
      // told already, by PlainFailure; what is left is the code that tells scripts which it was
      System.exit(exitCode(failed));
    }
  }

  private static int exitCode(@Nullable Throwable failed) {
    return switch (failed) {
      case null -> 1;
      case ExitCodeGenerator knows -> knows.getExitCode();
      case Throwable other -> exitCode(other.getCause());
    };
  }
}
