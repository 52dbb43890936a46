/**
 * The workbench as one page for a double click: script, styles, office.js' client, WebAssembly and sample inside it, a policy that lets it ask nobody, and
 * its checksum beside it. Nothing of it is changed: what is not text lies there as base64, and src/workbench/files.ts takes it out again.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { Script } = require("node:vm");
const { policy } = require("./deployment.cjs");

/** The self-test belongs to Excel and has a page of its own, which is not here. */
const WITHOUT_OTHER_PAGES = '.pane a[href="selftest.html"] { display: none; }\n';

/** A script inside a page ends at the first end tag, whatever it stands in. */
function insidePage(script) {
  const safe = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--").replaceAll("\r\n", "\n");
  new Script(safe);
  return safe;
}

/** Replaces exactly one place: a page that was written otherwise must not lose something silently. */
function put(page, place, text) {
  const parts = page.split(place);
  if (parts.length !== 2) throw new Error(`one-file: «${place}» stands ${parts.length - 1} times in the page`);
  return parts.join(text);
}

function onePage({ page, script, style, icon, client, files }) {
  const code = insidePage(script);
  const styles = readFileSync(style, "utf8").replaceAll("\r\n", "\n") + WITHOUT_OTHER_PAGES;
  const allowed = policy({
    wasm: true,
    inline: { scripts: [code, readFileSync(client.path, "utf8")], styles: [styles] },
  });
  const block = ([name, path]) =>
    `<script type="text/plain" data-file="${name}">${readFileSync(path).toString("base64")}</script>`;
  const blocks = [...Object.entries(files), [client.name, client.path]].map(block).join("\n");
  let html = readFileSync(page, "utf8");
  html = put(html, "<%= htmlWebpackPlugin.options.policy %>", allowed);
  html = put(html, '<link rel="stylesheet" href="workbench.css" />', `<style>${styles}</style>`);
  html = put(html, "assets/icons/so-thi-dua-32.png", `data:image/png;base64,${readFileSync(icon).toString("base64")}`);
  return put(html, "</body>", `${blocks}\n<script>${code}</script>\n</body>`);
}

class OneFilePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { name, script, ...rest } = this.options;
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, (assets) => {
        const html = Buffer.from(onePage({ ...rest, script: assets[script].source().toString() }), "utf8");
        for (const asset of Object.keys(assets)) compilation.deleteAsset(asset);
        // «minimized»: its hashes are of what stands there.
        compilation.emitAsset(name, new sources.RawSource(html), { minimized: true });
        const sum = createHash("sha256").update(html).digest("hex");
        compilation.emitAsset(`${name}.sha256`, new sources.RawSource(`${sum}  ${name}\n`));
      });
    });
  }
}

module.exports = { OneFilePlugin };
