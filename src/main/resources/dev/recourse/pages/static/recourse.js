// Everything works without this script; it only keeps the page fresh and handy.
(() => {
  "use strict";
  const page = document.body.dataset;
  const all = (what, within) => [...(within || document).querySelectorAll(what)];
  const MINUTE = 60000;
  const opened = Date.now();
  const served = Date.parse(page.now);
  const stands = page.stands !== undefined && page.stands !== "false";
  const now = () => (stands ? served : served + Date.now() - opened);
  const say = (words) => (document.getElementById("status").textContent = words);

  // Whoever has chosen no zone is told by the clock of his browser.
  const zone = "browser_zone=" + Intl.DateTimeFormat().resolvedOptions().timeZone;
  const secure = location.protocol === "https:" ? "; secure" : "";
  if (!document.cookie.split("; ").includes(zone))
    document.cookie = zone + "; path=/; max-age=31536000; samesite=lax" + secure;

  // Countdowns: once a minute, by the server's clock, in the words of the catalogue.
  const part = (words, count) => (count ? words.replace("0", count) : "");
  const span = (left) => {
    const minutes = Math.floor(left / MINUTE), hours = Math.floor(minutes / 60);
    if (hours >= 48) return [part(page.days, Math.floor(hours / 24)), part(page.hours, hours % 24)];
    if (hours) return [part(page.hours, hours), part(page.minutes, minutes % 60)];
    return [minutes ? part(page.minutes, minutes) : page.moment];
  };
  const told = new Set();
  const threshold = (left, words) => {
    const near = left <= 0 ? 0 : left <= 60 * MINUTE ? 1 : left <= 1440 * MINUTE ? 24 : null;
    if (near === null || told.has(near)) return;
    const first = told.size === 0 && left > 0;
    told.add(near);
    if (!first) say(words);
  };
  let asking = "", late = false;
  const over = (until) => {
    if (asking === until || stands) return;
    asking = until;
    late = false;
    let asked = 0;
    const ask = async () => {
      if (asking !== until) return;
      if (++asked > 12) {
        late = true;
        closes();
        return say(page.longer);
      }
      try {
        const answer = await fetch(location.href, { headers: { "X-Asks": "again" }, cache: "no-store" });
        const after = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("answer");
        if (answer.ok && after && !after.querySelector(`[data-until="${until}"]`)) {
          if (!dirty()) return location.reload();
          return say(page.closing);
        }
      } catch (lost) {
        say(page.closing);
      }
      setTimeout(ask, 5000);
    };
    setTimeout(ask, 5000);
  };
  // Once its time is up, a sentence says so in place of how long still; its moment stays.
  const closes = () =>
    all(".closing").forEach((it) => {
      const moments = all("time", it).flatMap((moment) => [" ", moment]);
      it.replaceChildren(late ? page.longer : page.closing, ...moments);
    });
  const dirty = () => all("textarea, input[type=text]").some((it) => it.value !== it.defaultValue);
  const tick = () => {
    all("[data-until]").forEach((it) => {
      const left = Date.parse(it.dataset.until) - now();
      const words = left > 0 ? span(left).filter(Boolean).join("\u00a0") : page.moment;
      if (it.textContent.replace(/\s/g, " ") !== words.replace(/\s/g, " ")) it.textContent = words;
      if (!it.closest("#answer")) return;
      threshold(left, left > 0 ? words : page.closing);
      if (left > 0) return;
      it.closest(".next, .under")?.classList.add("closing");
      over(it.dataset.until);
    });
    closes();
    all(".bar[data-to]").forEach((it) => {
      const from = Date.parse(it.dataset.from), to = Date.parse(it.dataset.to);
      const gone = to > from ? Math.min(100, Math.max(0, (100 * (now() - from)) / (to - from))) : 100;
      if (!stands) it.querySelector(".fill").setAttribute("width", gone.toFixed(2) + "%");
      if (gone === 100 && !it.matches(".good")) it.className = "bar done";
    });
  };
  if (served && !stands) {
    tick();
    setInterval(tick, MINUTE);
  }

  // Not yet is not disabled: a press leads to the reason.
  document.addEventListener("click", (event) => {
    const off = event.target.closest("[aria-disabled=true]");
    if (off) {
      event.preventDefault();
      document.getElementById(off.getAttribute("aria-describedby"))?.focus();
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => {
        copy.querySelector("span").textContent = copy.dataset.done;
        say(copy.dataset.done);
      });
    }
    const step = event.target.closest("[data-step]");
    if (step) {
      const input = step.parentElement.querySelector("input");
      const value = Number(input.value) + Number(step.dataset.step);
      input.value = Math.min(Number(input.max), Math.max(Number(input.min), value));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    all(".top details[open]").forEach((it) => it.contains(event.target) || (it.open = false));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector(".top details[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  // Without a connection the page says so, and keeps what would be sent.
  const lost = document.getElementById("lost");
  let silent = false, patience;
  const connection = () => {
    const gone = silent || !navigator.onLine;
    if (!lost || lost.hidden !== gone) return;
    lost.hidden = !gone;
    say(gone ? lost.textContent.trim() : page.found);
  };
  const heard = () => {
    clearTimeout(patience);
    patience = undefined;
    silent = false;
    connection();
  };
  const unheard = () => {
    patience ||= setTimeout(() => {
      silent = true;
      connection();
    }, 5000);
  };
  addEventListener("offline", connection);
  addEventListener("online", () => {
    heard();
    const fresh = document.querySelector("[hx-trigger='sse:changed']");
    if (fresh) htmx.trigger(fresh, "sse:changed");
  });
  document.addEventListener("htmx:sseOpen", heard);
  document.addEventListener("htmx:sseError", unheard);
  document.addEventListener("htmx:sendError", unheard);

  // A second press sends nothing.
  const busy = (form, words) => {
    form.dataset.busy = "1";
    const button = form.querySelector("button:not([type=button])");
    if (!button || button.classList.contains("busy")) return;
    button.classList.add("busy");
    const more = document.createElement("span");
    more.className = "sending";
    more.textContent = words;
    button.append(more);
  };
  const idle = (form) => {
    delete form.dataset.busy;
    all(".sending", form).forEach((it) => it.remove());
    all(".busy", form).forEach((it) => it.classList.remove("busy"));
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.busy) return event.preventDefault();
    if (lost && !navigator.onLine) {
      event.preventDefault();
      return lost.focus();
    }
    if (!form.dataset.once || event.defaultPrevented) return;
    const files = all("input[type=file]", form).filter((it) => it.files.length);
    busy(form, form.dataset.once);
    all("textarea", form).forEach((it) => sessionStorage.setItem("sent " + draft(it), "1"));
    if (!files.length) return;
    event.preventDefault();
    upload(form, files[0].closest(".upload").querySelector("progress"), event.submitter);
  });
  addEventListener("pageshow", () => all("form[data-busy]").forEach(idle));

  // Files go with a progress; where that fails, the plain form goes.
  const upload = (form, progress, by) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    progress.hidden = false;
    request.upload.onprogress = (event) => (progress.value = (100 * event.loaded) / event.total);
    request.onload = () => {
      if (request.status < 300 && request.responseURL !== form.action) {
        forget(form);
        return location.assign(request.responseURL);
      }
      const found = new DOMParser().parseFromString(request.responseText, "text/html");
      const main = found.getElementById("main");
      if (!main) return form.submit();
      const kept = all("input[type=file]", form).filter((it) => it.files.length);
      document.title = found.title;
      document.getElementById("main").replaceWith(document.adoptNode(main));
      const stored = document.querySelector("#main input[type=hidden][name=evidence]");
      if (!stored) kept.forEach((it) => document.getElementById(it.id) && (document.getElementById(it.id).files = it.files));
      prepare();
    };
    request.onerror = () => form.submit();
    request.send(new FormData(form, by));
  };

  // What was typed stays in this window until it is sent.
  const draft = (it) => "draft " + location.pathname + " " + it.name;
  const forget = (form) => all("textarea", form).forEach((it) => sessionStorage.removeItem(draft(it)));
  const drafts = () =>
    all("textarea[name]").forEach((it) => {
      const sent = sessionStorage.getItem("sent " + draft(it));
      sessionStorage.removeItem("sent " + draft(it));
      if (sent && !document.getElementById("errors")) sessionStorage.removeItem(draft(it));
      const kept = sessionStorage.getItem(draft(it));
      if (!it.value && kept) it.value = kept;
      it.addEventListener("input", () => sessionStorage.setItem(draft(it), it.value));
    });

  // The mediator's slider and its two sums always add up.
  const slider = () => {
    const bar = document.querySelector("form[data-held]");
    const range = bar?.querySelector("input[type=range]");
    if (!range) return;
    range.hidden = false;
    const [buyer, seller] = all(".field input", bar);
    const held = Number(bar.dataset.held), digits = Number(bar.dataset.digits);
    const comma = buyer.value.includes(",") ? "," : ".";
    const text = (minor) => (minor / 10 ** digits).toFixed(digits).replace(".", comma);
    const minor = (it) => Math.round(Number(it.value.replace(/\s/g, "").replace(",", ".")) * 10 ** digits);
    const fits = (it) => it >= 0 && it <= held;
    range.addEventListener("input", () => {
      buyer.value = text(Number(range.value));
      seller.value = text(held - Number(range.value));
    });
    buyer.addEventListener("input", () => {
      if (!fits(minor(buyer))) return;
      range.value = minor(buyer);
      seller.value = text(held - minor(buyer));
    });
    seller.addEventListener("input", () => {
      if (!fits(minor(seller))) return;
      buyer.value = text(held - minor(seller));
      range.value = minor(buyer);
    });
  };

  // A picture opens over its page; without this it opens in its own.
  const viewer = (picture) => {
    const dialog = document.createElement("dialog");
    const bar = dialog.appendChild(document.createElement("p"));
    const image = dialog.appendChild(document.createElement("img"));
    let turned = 0;
    const button = (words, press) => {
      const it = bar.appendChild(document.createElement("button"));
      it.className = "button second";
      it.textContent = words;
      it.addEventListener("click", press);
    };
    dialog.className = "viewer";
    image.src = picture.href;
    image.alt = picture.textContent.trim();
    dialog.setAttribute("aria-label", image.alt);
    button(page.zoom, () => dialog.classList.toggle("zoomed"));
    button(page.turn, () => {
      dialog.classList.remove("turn-" + turned);
      turned = (turned + 1) % 4;
      dialog.classList.add("turn-" + turned);
    });
    button(page.close, () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      picture.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const picture = event.target.closest("a.evidence");
    if (!picture?.querySelector("img") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    viewer(picture);
  });

  // On a phone the main button comes back once it has left the screen.
  const sticky = () => {
    const bar = document.querySelector("[data-sticky]");
    const button = document.querySelector("#answer .button.main");
    if (!bar || !button) return;
    new IntersectionObserver(([seen]) => {
      bar.hidden = seen.isIntersecting || seen.boundingClientRect.top > 0;
    }).observe(button);
  };

  const prepare = () => {
    all("[data-step], [data-copy]").forEach((it) => (it.hidden = false));
    document.querySelector("[data-focus]")?.focus();
    drafts();
    slider();
    sticky();
  };
  document.addEventListener("htmx:afterSettle", () => {
    if (served && !stands) tick();
    all("[data-step], [data-copy]").forEach((it) => (it.hidden = false));
    sticky();
  });
  prepare();
})();
