package dev.recourse.testing.browser;

import module java.base;

/**
 * What strangers write to have their script run by another reader's browser. Each sets {@code
 * window.__xss} to its number, which {@link Guards} hears; the last ones hide behind other letters.
 */
public final class Payloads {
  public static final List<String> ALL =
      """
      <script>window.__xss='1'</script>
      <ScRiPt>window.__xss='2'</sCrIpT>
      <script src="data:text/javascript,window.__xss='3'"></script>
      <script>window.__xss='4'//
      "><script>window.__xss='5'</script>
      '><script>window.__xss='6'</script>
      </title><script>window.__xss='7'</script>
      </textarea><script>window.__xss='8'</script>
      </script><script>window.__xss='9'</script>
      --><script>window.__xss='10'</script><!--
      <img src=x onerror="window.__xss='11'">
      <img src=x onerror=window.__xss=12>
      <IMG SRC=x ONERROR="window.__xss='13'">
      "><img src=x onerror="window.__xss='14'">
      '><img src=x onerror='window.__xss="15"'>
      <svg onload="window.__xss='16'">
      <svg/onload=window.__xss=17>
      <svg><script>window.__xss='18'</script></svg>
      <svg><animate onbegin="window.__xss='19'" attributeName=x dur=1s>
      <svg><a xlink:href="javascript:window.__xss='20'"><text x=9 y=9>go</text></a></svg>
      <math><mtext><img src=x onerror="window.__xss='21'"></mtext></math>
      <body onload="window.__xss='22'">
      <details open ontoggle="window.__xss='23'">more</details>
      <input autofocus onfocus="window.__xss='24'">
      <select autofocus onfocus="window.__xss='25'"></select>
      <textarea autofocus onfocus="window.__xss='26'"></textarea>
      <video><source onerror="window.__xss='27'"></video>
      <audio src=x onerror="window.__xss='28'"></audio>
      <iframe srcdoc="<script>parent.window.__xss='29'</script>"></iframe>
      <iframe src="javascript:parent.window.__xss='30'"></iframe>
      <object data="javascript:window.__xss='31'"></object>
      <embed src="javascript:window.__xss='32'">
      <meta http-equiv="refresh" content="0;url=javascript:window.__xss='33'">
      <base href="javascript:window.__xss='34'//">
      <link rel="stylesheet" href="data:text/css,*{background:url(javascript:window.__xss='35')}">
      <style>@import 'javascript:window.__xss="36"';</style>
      <b style="width:expression(window.__xss='37')">b</b>
      <a href="javascript:window.__xss='38'">go</a>
      <a href="java&#10;script:window.__xss='39'">go</a>
      <a href="&#106;avascript:window.__xss='40'">go</a>
      javascript:window.__xss='41'
      <form action="javascript:window.__xss='42'"><button autofocus>go</button></form>
      <button formaction="javascript:window.__xss='43'" form=f>go</button>
      " onmouseover="window.__xss='44'" x="
      ' onmouseover='window.__xss="45"' x='
      " autofocus onfocus="window.__xss='46'" x="
      ` onmouseover=`window.__xss='47'`
      x onfocus=window.__xss=48 autofocus
      ${window.__xss='49'}
      {{constructor.constructor("window.__xss='50'")()}}
      #{window.__xss='51'} *{T(java.lang.Runtime).getRuntime()}
      @raw("<script>window.__xss='52'</script>") $unsafe{it} @if(true)
      !{var x = 1;}<%= window.__xss='53' %><? window.__xss='53' ?>
      &lt;script&gt;window.__xss='54'&lt;/script&gt; &#60;img src=x onerror=window.__xss=54&#62;
      <div hx-get="/orders" hx-trigger="load" hx-on::load="window.__xss='55'">x</div>
      <div hx-on:htmx:load="window.__xss='56'" hx-vals="js:{a:window.__xss='56'}" hx-trigger="load" hx-post="/sign-out">x</div>
      <div hx-ext="sse" sse-connect="/orders" data-hx-on-click="window.__xss='57'" data-countdown="<b>">x</div>
      \\u003cscript\\u003ewindow.__xss='58'\\u003c/script\\u003e <scrıpt>window.__xss='58'</script>
      ＜script＞window.__xss='59'＜/script＞ ~U202e<svg onload="window.__xss='59'">~U2028
      %3Cscript%3Ewindow.__xss='60'%3C/script%3E <img src=x\13onerror="window.__xss='60'">
      """
          .lines()
          .map(line -> line.replace("~U202e", "\u202e").replace("~U2028", "\u2028"))
          .toList();

  private Payloads() {}
}
