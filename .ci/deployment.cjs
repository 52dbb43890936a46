/**
 * What a deployment chooses: where the add-in is served (BASE_URL) and whence its page takes office.js (OFFICE_JS). webpack.config.js builds by it. A wrong
 * choice ends the build with a sentence, for whoever deploys would otherwise only see an add-in that does not open.
 */
const { createHash } = require("node:crypto");

const DEV_ADDRESS = "https://localhost:3000";

/** The address under which dist/addin is served, without the last slash. */
function baseAddress(given = process.env.BASE_URL) {
  if (!given) return DEV_ADDRESS;
  const refuse = (why) => {
    throw new Error(`BASE_URL=${given}: ${why}, for example https://thidua.co-quan.local/so-thi-dua`);
  };
  if (!URL.canParse(given)) refuse("an address is needed");
  const address = new URL(given);
  if (address.protocol !== "https:") refuse("Excel takes add-ins over https only");
  if (address.search || address.hash || address.username)
    refuse("an address without query, fragment or name is needed");
  return address.href.replace(/\/+$/, "");
}

const manifestFor = (manifest, base = baseAddress()) => manifest.replaceAll(DEV_ADDRESS, base);

/**
 * Microsoft's network for office.js: the name that its pages give since September 2026, where we take it from, and the one before. Both are allowed, since
 * either may refer to the other.
 */
const CDN = ["https://officeapis.public.onecdn.static.microsoft", "https://appsforoffice.microsoft.com"];

/** office.js beside the page (for networks without internet), or Microsoft's own. */
function officeSource(given = process.env.OFFICE_JS) {
  if (!given || given === "own") return { script: "office/office.js", hosts: [], copied: true };
  if (given === "cdn") return { script: `${CDN[0]}/1/office.js`, hosts: CDN, copied: false };
  throw new Error(`OFFICE_JS=${given}: «own» (copied beside the page, the default) or «cdn» (from Microsoft)`);
}

/**
 * What the pages may do: nothing from anywhere else. Fluent makes one empty style element, whose hash is named. The workbench also compiles WebAssembly
 * (the .xlsx library) and, like the pane, sets styles by script, which style-src does not concern. In the web client office.js asks in a frame of its own
 * whether the officer trusts a host that it does not know.
 */
const fluentHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
function policy({ wasm = false, frames = false, hosts = [], inline = null } = {}) {
  const own = inline === null ? ["'self'", ...hosts].join(" ") : inline.scripts.map(hashOf).join(" ");
  return [
    "default-src 'none'",
    `script-src ${own}${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    `style-src ${inline === null ? "'self'" : inline.styles.map(hashOf).join(" ")} ${fluentHash}`,
    // The one file has everything in itself and may ask nobody.
    ...(inline === null
      ? ["img-src 'self' data:", "font-src 'self'", "connect-src 'self'"]
      : ["img-src data:", "connect-src 'none'"]),
    ...(frames ? [`frame-src ${own}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

module.exports = { baseAddress, manifestFor, officeSource, policy };
