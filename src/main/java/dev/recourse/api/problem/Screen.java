package dev.recourse.api.problem;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** Tells a trouble as a page. */
public interface Screen {
  ResponseEntity<byte[]> page(Trouble trouble, HttpServletRequest request);
}
