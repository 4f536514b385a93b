package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.ProblemWriter;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body is read further than any call needs, however it comes. Files have bounds of their own,
 * and are read to a disk.
 */
@Component
class BoundedBodies extends OncePerRequestFilter {
  /** A provider's event may be larger than a caller's body. */
  private static final int MOST = 512 * 1024;

  private final ProblemWriter problems;

  BoundedBodies(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST)
      problems.write(new Trouble.Plain(Code.PAYLOAD_TOO_LARGE), request, response);
    else chain.doFilter(new Bounded(request), response);
  }

  /** A request whose body ends, or is too large. */
  private static final class Bounded extends HttpServletRequestWrapper {
    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream());
    }
  }

  /** Counts what was read. */
  private static final class Counted extends ServletInputStream {
    private final ServletInputStream body;
    private int left = MOST;

    Counted(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      var one = body.read();
      if (one >= 0) count(1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var some = body.read(into, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      left -= more;
      if (left < 0) throw Stop.with(Code.PAYLOAD_TOO_LARGE);
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
