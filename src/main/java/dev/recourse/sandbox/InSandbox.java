package dev.recourse.sandbox;

import module java.base;

import org.springframework.context.annotation.Conditional;

/** Here only while the service is a sandbox. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(SandboxIsOn.class)
public @interface InSandbox {}
