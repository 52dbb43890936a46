/**
 * Two bundles: the pane (what Excel loads: taskpane.html with office.js beside it) and the workbench (a browser page without Excel: the same pane on
 * the stand-in host); with `only=one-file` the workbench in a single page. The command line is not bundled. `BASE_URL=https://host/path` puts the deployment's address into the manifest, `OFFICE_JS=cdn` takes
 * office.js from Microsoft's network (.ci/deployment.cjs).
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { LimitChunkCountPlugin } = require("webpack").optimize;
const { manifestFor, officeSource, policy } = require("./.ci/deployment.cjs");
const { OneFilePlugin } = require("./.ci/oneFile.cjs");

/** office.js served by ourselves: the smallest set for Excel on Windows, Mac and the web (the licence allows unmodified distribution with an add-in). */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];
const officeDist = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/**
 * The page that office.js shows in the web client where it does not know the host. The package spells its files small, the page and office.js ask for them
 * like this, and most servers tell the two apart.
 */
const errorPage = [
  ["index.html", "index.html"],
  ["agaveerrorux.js", "AgaveErrorUX.js"],
  ["style/agaveerrorux.css", "style/AgaveErrorUX.css"],
  ["images/moe_status_icons.png", "images/moe_status_icons.png"],
  ["images/agavedefaulticon96x96.png", "images/agavedefaulticon96x96.png"],
];

const copied = (from, to) => ({ from: path.join(officeDist, from), to: `office/${to}`, info: { minimized: true } });

const compiled = (target) => ({
  // Nothing happens in our modules by being imported, the entries apart: what a page does not use stays out of its first load.
  sideEffects: false,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
    },
  },
});

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    // The page's first script and its texts are read by engines that cannot read the rest.
    oneOf: [
      { include: /[\\/](?:taskpane[\\/]start[\\/]|messages[\\/](?:\w+[\\/])?start\.ts$)/, ...compiled("es5") },
      compiled("es2022"),
    ],
  },
  // The manual, as it stands in docs.
  { test: /\.md$/, type: "asset/source" },
  { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8].css" } },
];
const resolve = { extensions: [".tsx", ".ts", ".js"] };

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const office = officeSource();
  const common = {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    module: { rules },
    resolve,
    performance: { hints: false },
    stats: "errors-warnings",
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache/webpack") },
  };
  const pane = {
    ...common,
    name: "pane",
    entry: {
      start: "./src/taskpane/start/start.ts",
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
      selftest: "./src/selftest/index.ts",
    },
    output: {
      path: path.join(__dirname, "dist/addin"),
      filename: "[name].[contenthash:8].js",
      clean: true,
      // What webpack puts around the modules stays ES5, for the first script's sake.
      environment: { arrowFunction: false, const: false, destructuring: false, forOf: false, templateLiteral: false },
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        policy: policy({ frames: true, hosts: office.hosts }),
        office: office.script,
      }),
      new HtmlPlugin({
        template: "src/selftest/selftest.html",
        filename: "selftest.html",
        chunks: ["selftest"],
        scriptLoading: "defer",
        policy: policy({ frames: true, hosts: office.hosts }),
        office: office.script,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/selftest.css", to: "selftest.css" },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
          { from: "assets/support.css", to: "support.css" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (text) => manifestFor(text.toString()),
          },
          ...(office.copied
            ? [
                ...officeFiles.map((file) => copied(file, file)),
                ...errorPage.map(([from, to]) => copied(`agaveerrorux/${from}`, `AgaveErrorUX/${to}`)),
              ]
            : []),
        ],
      }),
    ],
    devServer: {
      // Loopback only: without a name the server listens on every address of the machine.
      host: "localhost",
      port: 3000,
      static: false,
      ...(env.https
        ? { server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() } }
        : {}),
      headers: { "X-Content-Type-Options": "nosniff" },
      hot: false,
      liveReload: true,
      client: { overlay: false },
    },
  };
  const workbench = {
    ...common,
    name: "workbench",
    entry: { workbench: "./src/workbench/index.tsx", selftest: "./src/workbench/selftest.ts" },
    output: { path: path.join(__dirname, "dist/workbench"), filename: "[name].[contenthash:8].js", clean: true },
    resolve: {
      ...resolve,
      fallback: {
        fs: false,
        path: false,
        url: false,
        vm: false,
        module: false,
        worker_threads: false,
        crypto: false,
        util: false,
      },
    },
    plugins: [
      new HtmlPlugin({
        template: "src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
        policy: policy({ wasm: true }),
      }),
      new HtmlPlugin({
        template: "src/selftest/selftest.html",
        filename: "selftest.html",
        chunks: ["selftest"],
        scriptLoading: "defer",
        policy: policy({ wasm: true }),
        office: null,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/selftest.css", to: "selftest.css" },
          copied("excel-web-16.00.js", "excel-web-16.00.js"),
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
          { from: "assets/workbench.css", to: "workbench.css" },
          { from: "node_modules/excelize-wasm/excelize.wasm.gz", to: "wasm/excelize.wasm.gz" },
          { from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "wasm/ironcalc.wasm" },
          { from: "assets/icons/so-thi-dua-32.png", to: "assets/icons/so-thi-dua-32.png" },
        ],
      }),
    ],
  };
  const oneFile = {
    ...common,
    name: "one-file",
    entry: { workbench: "./src/workbench/index.tsx" },
    output: { path: path.join(__dirname, "dist/one-file"), filename: "[name].js", publicPath: "", clean: true },
    resolve: workbench.resolve,
    plugins: [
      new LimitChunkCountPlugin({ maxChunks: 1 }),
      new OneFilePlugin({
        name: "so-thi-dua.html",
        script: "workbench.js",
        page: path.join(__dirname, "src/workbench/workbench.html"),
        style: path.join(__dirname, "assets/workbench.css"),
        icon: path.join(__dirname, "assets/icons/so-thi-dua-32.png"),
        client: { name: "excel-web-16.00.js", path: path.join(officeDist, "excel-web-16.00.js") },
        files: {
          "wasm/excelize.wasm.gz": path.join(__dirname, "node_modules/excelize-wasm/excelize.wasm.gz"),
          "wasm/ironcalc.wasm": path.join(__dirname, "node_modules/@ironcalc/wasm/wasm_bg.wasm"),
          "samples/dang-ky-2021.xlsx": path.join(__dirname, "assets/samples/dang-ky-2021.xlsx"),
        },
      }),
    ],
  };
  if (env.only === "pane") return pane;
  if (env.only === "one-file") return oneFile;
  if (env.only === "workbench") return workbench;
  return [pane, workbench];
};
