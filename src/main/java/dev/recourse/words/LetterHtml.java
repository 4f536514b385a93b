package dev.recourse.words;

import module java.base;

/**
 * Draws a letter as mail programs can show it: one column, a table, the colours in place, nothing
 * to load. Whoever reads in the dark gets the dark colours.
 */
final class LetterHtml {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      @media (max-width: 480px) { .in { padding: 20px 16px !important; } .go { display: block !important; } .wide { width: 100%% !important; } }
      @media (prefers-color-scheme: dark) {
        .bg { background-color: #0c1417 !important; }
        .card { background-color: #141f23 !important; border-color: #28363b !important; }
        .ink { color: #e6eef0 !important; }
        .muted { color: #a2b3b9 !important; }
        .go { background-color: #93d9e3 !important; border-color: #93d9e3 !important; color: #05262d !important; }
      }
      </style>
      </head>
      <body class="bg" style="margin:0; padding:0; background-color:#f2f5f5;">
      <div style="display:none; max-height:0; overflow:hidden; mso-hide:all;">%s</div>
      <table role="presentation" class="bg" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f2f5f5;">
      <tr><td align="center" style="padding:24px 12px;">
      <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px; font-family:'Golos Text',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;">
      <tr><td class="card in" align="left" style="padding:28px; background-color:#ffffff; border:1px solid #dbe2e4; border-radius:12px; overflow-wrap:anywhere;">
      <h1 class="ink" style="margin:0 0 16px; font-size:24px; line-height:30px; font-weight:600; color:#10242a;">%s</h1>
      %s
      <table role="presentation" class="wide" cellpadding="0" cellspacing="0" border="0" style="margin-top:24px;">
      <tr><td align="center">
      <a class="go" href="%s" style="display:inline-block; padding:11px 28px; border:1px solid #0f4450; border-radius:8px; background-color:#0f4450; color:#ffffff; font-size:16px; line-height:24px; font-weight:600; text-decoration:none; text-align:center;">%s</a>
      </td></tr>
      </table>
      </td></tr>
      <tr><td class="muted in" align="left" style="padding:16px 28px; font-size:13px; line-height:18px; color:#4b5e65;">%s</td></tr>
      </table>
      </td></tr>
      </table>
      </body>
      </html>
      """;

  /** What happened comes first, and a little stronger. */
  private static final String FIRST = paragraph("500");

  private static final String OTHER = paragraph("400");

  private final Letter letter;

  LetterHtml(Letter letter) {
    this.letter = letter;
  }

  String with(String link) {
    var paragraphs = letter.paragraphs();
    return PAGE.formatted(
        letter.language().tag(),
        escaped(letter.subject()),
        escaped(paragraphs.getFirst()),
        escaped(letter.subject()),
        IntStream.range(0, paragraphs.size())
            .mapToObj(at -> (at == 0 ? FIRST : OTHER).formatted(escaped(paragraphs.get(at))))
            .collect(Collectors.joining("\n")),
        escaped(link),
        escaped(letter.button()),
        escaped(letter.why()));
  }

  private static String paragraph(String weight) {
    return "<p class=\"ink\" style=\"margin:0 0 12px; font-size:16px; line-height:24px;"
        + " font-weight:"
        + weight
        + "; color:#10242a;\">%s</p>";
  }

  private static String escaped(String text) {
    var html = new StringBuilder(text.length() + 16);
    for (var sign : text.toCharArray())
      switch (sign) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n' -> html.append("<br>");
        default -> html.append(sign);
      }
    return html.toString();
  }
}
