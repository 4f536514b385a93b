package dev.recourse.setup;

import dev.recourse.setup.database.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in a sentence, not in a stack trace, why the service did not start. */
class PlainFailure extends AbstractFailureAnalyzer<CannotStart> implements FailureAnalysisReporter {
  private static final Logger log = LoggerFactory.getLogger(PlainFailure.class);

  @Override
  protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, root);
  }

  @Override
  public void report(FailureAnalysis failure) {
    var action = failure.getAction();
    log.error(
        "Recourse did not start. {}{}",
        failure.getDescription(),
        action == null || action.isBlank() ? "" : "\n" + action);
  }
}
