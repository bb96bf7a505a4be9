"use strict";
// Everything is readable without this: it adds tabs, the search, links that open what they lead to, and copying.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // Tabs. Those of one group show the same thing all over the page, and the next visit begins with it.
  const groups = new Map();
  const kept = {
    read: (group) => { try { return localStorage.getItem(`tab-${group}`); } catch { return null; } },
    write: (group, label) => { try { localStorage.setItem(`tab-${group}`, label); } catch { /* not kept then */ } },
  };

  const turnIntoTabs = (holder, number) => {
    const panels = all(":scope > .panel", holder);
    const list = make("div", { className: "tablist" });
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", holder.dataset.tabs);
    const tabs = panels.map((panel, index) => {
      const tab = make("button", { type: "button", id: `tab-${number}-${index}` }, panel.dataset.tab);
      tab.setAttribute("role", "tab");
      panel.id ||= `panel-${number}-${index}`;
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      list.append(tab);
      return tab;
    });
    const show = (wanted) => {
      panels.forEach((panel, index) => {
        panel.hidden = index !== wanted;
        tabs[index].setAttribute("aria-selected", String(index === wanted));
        tabs[index].tabIndex = index === wanted ? 0 : -1;
      });
    };
    const showLabel = (label) => {
      const index = panels.findIndex((panel) => panel.dataset.tab === label);
      if (index >= 0) show(index);
    };
    const choose = (index) => {
      const group = holder.dataset.group;
      if (!group) return show(index);
      const label = panels[index].dataset.tab;
      const top = holder.getBoundingClientRect().top;
      groups.get(group).forEach((showIt) => showIt(label));
      kept.write(group, label);
      // What stands above may have changed its height: keep the place under the pointer.
      scrollBy({ top: holder.getBoundingClientRect().top - top, behavior: "instant" });
    };
    tabs.forEach((tab, index) => tab.addEventListener("click", () => choose(index)));
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next].focus();
      event.preventDefault();
    });
    holder.prepend(list);
    holder.classList.add("live");
    show(0);
    panels.forEach((panel, index) => { panel.reveal = () => show(index); });
    const group = holder.dataset.group;
    if (group) {
      groups.set(group, [...(groups.get(group) ?? []), showLabel]);
      showLabel(kept.read(group));
    }
  };
  all(".tabs").forEach(turnIntoTabs);

  // A link opens whatever hides its target.
  const reveal = (id) => {
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let element = target; element; element = element.parentElement) {
      if (element.tagName === "DETAILS") element.open = true;
      if (element.hidden && element.reveal) element.reveal();
    }
    target.scrollIntoView({ behavior: "instant" });
  };
  const address = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; } };
  addEventListener("hashchange", () => reveal(address()));
  addEventListener("beforeprint", () => all("main details").forEach((details) => { details.open = true; }));

  // Copying, where the browser allows it.
  if (navigator.clipboard) {
    all(".code").forEach((figure) => {
      const button = make("button", { type: "button" }, "Copy");
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(figure.querySelector("pre").textContent);
          button.textContent = "Copied";
        } catch {
          button.textContent = "Not allowed";
        }
        setTimeout(() => { button.textContent = "Copy"; }, 1500);
      });
      figure.querySelector("figcaption").append(button);
    });
  }

  // The contents show where we are.
  const links = new Map(all("nav a").map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const places = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let current;
  const follow = new IntersectionObserver((entries) => {
    const entry = entries.find((one) => one.isIntersecting && one.target.tagName === "ARTICLE")
      ?? entries.find((one) => one.isIntersecting);
    if (!entry) return;
    current?.removeAttribute("aria-current");
    current = links.get(entry.target.id);
    current.setAttribute("aria-current", "location");
    if (current.checkVisibility() && current.closest("nav").scrollHeight > innerHeight) {
      current.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }, { rootMargin: "-80px 0px -75% 0px" });
  if (matchMedia("(min-width: 56.01rem)").matches) places.forEach((place) => follow.observe(place));

  // The search looks through everything that says what kind of thing it is, and through the decisions.
  const box = document.querySelector(".search");
  const input = document.getElementById("search");
  const list = document.getElementById("results");
  const status = document.getElementById("found");
  const LIMIT = 40;
  let things;
  let found = [];
  let chosen = -1;

  const gather = () => {
    const kinds = all("[data-kind]").map((element) => ({
      element,
      kind: element.dataset.kind,
      name: element.dataset.name,
      owner: element.parentElement.closest("[data-name]")?.dataset.name ?? "",
      says: element.tagName === "DT"
        ? element.nextElementSibling.textContent
        : (element.querySelector(":scope > .says, :scope > p:not(.type, .head, .meta), .columns p") ?? element).textContent,
    }));
    const decisions = all("#decisions tr[id]").map((element) => ({
      element, kind: "decision", name: element.id.replace("decision-", ""), owner: "",
      says: [...element.cells].slice(1).map((cell) => cell.textContent).join(" "),
    }));
    return [...kinds, ...decisions].map((thing) => ({
      ...thing,
      low: thing.name.toLowerCase(),
      text: `${thing.owner} ${thing.name} ${thing.kind} ${thing.says}`.toLowerCase(),
    }));
  };

  // The better the name fits the smaller the number; nothing where a word is missing.
  const rank = (thing, words, whole) => {
    if (!words.every((word) => thing.text.includes(word))) return undefined;
    if (thing.low === whole) return 0;
    if (thing.low.startsWith(whole)) return 1;
    if (thing.low.includes(whole)) return 2;
    return words.some((word) => thing.low.includes(word)) ? 3 : 4;
  };

  const choose = (index) => {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const item = list.children[chosen];
    if (!item) return input.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest", behavior: "instant" });
    input.setAttribute("aria-activedescendant", item.id);
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const go = (thing) => {
    close();
    input.blur();
    let place = thing.element;
    while (place && !place.id) place = place.parentElement;
    const hash = `#${place.id}`;
    if (location.hash === hash) reveal(place.id); else location.hash = hash;
  };

  const search = () => {
    things ??= gather();
    const whole = input.value.trim().toLowerCase();
    const words = whole.split(/\s+/).filter(Boolean);
    list.replaceChildren();
    chosen = -1;
    if (words.length === 0) return close();
    const ranked = things.map((thing) => [rank(thing, words, whole), thing]).filter(([one]) => one !== undefined);
    found = ranked.sort(([one], [other]) => one - other).map(([, thing]) => thing).slice(0, LIMIT);
    found.forEach((thing, index) => {
      const about = thing.owner ? `${thing.kind} of ${thing.owner}` : thing.kind;
      const item = make("li", { id: `result-${index}` },
        make("b", {}, thing.name), " ", make("small", {}, about),
        make("small", { className: "snippet" }, thing.says.trim().replace(/\s+/g, " ").slice(0, 160)));
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.addEventListener("mousedown", (event) => { event.preventDefault(); go(thing); });
      list.append(item);
    });
    status.textContent = ranked.length === 0 ? "Nothing found" : `${ranked.length} found`;
    if (ranked.length === 0) list.append(make("li", {}, "Nothing found"));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    if (found.length > 0) choose(0);
  };

  input.addEventListener("input", search);
  input.addEventListener("focus", () => { if (input.value) search(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0 && !list.hidden) {
      choose((chosen + step + found.length) % found.length);
    } else if (event.key === "Enter" && !list.hidden && found[chosen]) {
      go(found[chosen]);
    } else if (event.key === "Escape") {
      input.value = "";
      close();
      input.blur();
    } else {
      return;
    }
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, [contenteditable]");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  box.hidden = false;
  reveal(address());
})();
