package dev.recourse.pages.visit;

import module java.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages need of Spring's MVC. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {
  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Visitors());
  }
}
