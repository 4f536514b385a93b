package dev.recourse.setup;

import module java.base;

import dev.recourse.api.problem.Explaining;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the web server itself has to know. */
@Configuration(proxyBeanMethods = false)
class ServerBeans {
  /** Instead of Tomcat's own report, and of Spring's. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> ourErrors(
      Explaining explaining, JsonMapper json) {
    return tomcat ->
        tomcat.addContextCustomizers(context -> report(context, new PlainErrors(explaining, json)));
  }

  /**
   * Where we are reached by https, a proxy in front of us ends it and hands on plain calls. They
   * came safely all the same: cookies say so, and so does the header that forbids http.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> https(Settings settings) {
    return tomcat -> {
      if (settings.reachableAt().startsWith("https:"))
        tomcat.addConnectorCustomizers(ServerBeans::isSecure);
    };
  }

  private static void isSecure(Connector connector) {
    connector.setScheme("https");
    connector.setSecure(true);
  }

  /** A host that does not find the report of the class that it looks for adds Tomcat's. */
  private static void report(Context context, ErrorReportValve ours) {
    var host = (StandardHost) context.getParent();
    host.setErrorReportValveClass(ours.getClass().getName());
    var pipeline = host.getPipeline();
    Stream.of(pipeline.getValves())
        .filter(ErrorReportValve.class::isInstance)
        .forEach(pipeline::removeValve);
    pipeline.addValve(ours);
  }
}
