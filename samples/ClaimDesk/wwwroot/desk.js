// Where a page would have to reload: a change asks the server again, and the parts of its answer that are marked take the place of those that stand here.
document.documentElement.classList.add("js");
const form = document.querySelector("form[data-live]");
let asking, waiting;

function swap(text, from) {
  const answer = new DOMParser().parseFromString(text, "text/html");
  const active = document.activeElement, typed = active?.value;
  for (const part of document.querySelectorAll("[data-part]")) {
    const next = answer.getElementById(part.id);
    if (next && part.innerHTML !== next.innerHTML) part.replaceChildren(...next.childNodes);
  }
  const json = form.elements.json, told = answer.getElementById("json");
  if (json && told && from !== "json") json.value = told.value;
  const again = active?.id && document.getElementById(active.id);
  if (again && again !== document.activeElement) {
    // Whoever types goes on where the fields were drawn anew.
    if (again.matches("input:not([type=checkbox]), textarea")) again.value = typed;
    again.focus({ preventScroll: true });
  }
}

async function ask(from, submitter) {
  asking?.abort();
  asking = new AbortController();
  const data = submitter ? new FormData(form, submitter) : new FormData(form);
  if (form.elements.from && !submitter) data.set("from", from);
  form.setAttribute("aria-busy", "true");
  try {
    const get = form.method === "get", query = new URLSearchParams(data);
    const answer = get ? await fetch(form.action + "?" + query, { signal: asking.signal }) : await fetch(form.action, { method: "POST", body: data, signal: asking.signal });
    // Whoever asks too often is answered at the next change.
    if (answer.status !== 429) swap(await answer.text(), from);
    if (get) history.replaceState(null, "", "?" + query);
    form.removeAttribute("aria-busy");
  } catch (problem) {
    if (problem.name !== "AbortError") form.requestSubmit(submitter);
  }
}

function later(from, wait) {
  clearTimeout(waiting);
  waiting = setTimeout(() => ask(from), wait);
}

function showDay(range) {
  const at = new Date(Number(range.dataset.start) + range.value * 3600e3 + 8 * 3600e3).toISOString();
  const text = at.slice(0, 10) + " " + at.slice(11, 16);
  document.getElementById("now").value = text;
  range.setAttribute("aria-valuetext", text);
}

form?.addEventListener("input", event => {
  const from = event.target.closest("[data-from]")?.dataset.from;
  if (from === undefined) return;
  if (event.target.type === "range") { showDay(event.target); later(from, 60); }
  else if (event.target.matches("textarea, [type=search], [inputmode]")) later(from, 350);
});
form?.addEventListener("change", event => {
  const from = event.target.closest("[data-from]")?.dataset.from;
  if (from !== undefined && !event.target.matches("textarea, [type=range], [type=search], [inputmode]")) later(from, 0);
});
form?.addEventListener("submit", event => {
  const button = event.submitter;
  if (button?.dataset.stream) { event.preventDefault(); follow(button); }
  else if (button?.value.startsWith("change-")) { event.preventDefault(); ask("fields", button); document.getElementById("answer").scrollIntoView({ block: "start" }); }
});

// On a narrow page a link leads to the answer, until that is in view.
const peek = document.getElementById("peek");
if (peek) new IntersectionObserver(([answer]) => peek.hidden = answer.isIntersecting).observe(document.getElementById("answer"));

// What takes long tells how far it is, a line each; the last line brings what came out.
async function follow(button) {
  const bar = document.getElementById("progress"), into = document.getElementById(button.dataset.into);
  bar.hidden = false;
  button.disabled = true;
  try {
    const answer = await fetch(button.dataset.stream, { method: "POST", body: new FormData(form) });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = "", step = await reader.read(); !step.done; step = await reader.read()) {
      const lines = (rest + step.value).split("\n");
      rest = lines.pop();
      for (const line of lines.map(line => JSON.parse(line))) {
        [bar.max, bar.value] = [line.total, line.done];
        if (line.html) into.innerHTML = line.html;
      }
    }
  } finally {
    bar.hidden = true;
    button.disabled = false;
  }
}

// The case at hand goes along to the other pages, and into the other language.
document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-carry], a.language");
  if (link && form?.elements.json && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (link.matches(".language")) await fetch(link.href);
    form.action = link.matches(".language") ? form.action : link.href;
    if (form.elements.from) form.elements.from.value = "json";
    HTMLFormElement.prototype.submit.call(form);
  }
  const line = event.target.closest("[data-line]")?.dataset.line;
  if (line) {
    const box = document.getElementById("policy"), lines = box.value.split("\n"), start = lines.slice(0, line - 1).join("\n").length + (line > 1);
    box.focus();
    box.setSelectionRange(start, start + lines[line - 1].length);
    box.scrollTop = (line - 4) * (box.scrollHeight / lines.length);
  }
});
document.getElementById("file")?.addEventListener("change", async event => {
  document.getElementById("policy").value = await event.target.files[0].text();
  event.target.value = "";
  ask("");
});
