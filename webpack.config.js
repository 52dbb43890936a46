/**
 * Two bundles: the pane (what Excel loads: taskpane.html with office.js beside it) and the workbench (a browser page without Excel: the same pane on
 * the stand-in host). The command line is not bundled. `BASE_URL=https://host/path` puts the deployment's address into the manifest.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

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
const devAddress = "https://localhost:3000";

/**
 * What the pages may do: nothing from anywhere else. Fluent makes one empty style element, whose hash is named. The workbench also compiles WebAssembly
 * (the .xlsx library) and, like the pane, sets styles by script, which style-src does not concern.
 */
const fluentHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const policy = (wasm) =>
  `default-src 'none'; script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ""}; style-src 'self' ${fluentHash}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    // Nothing happens in our modules by being imported, the entries apart: what a page does not use stays out of its first load.
    sideEffects: false,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
  { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8].css" } },
];
const resolve = { extensions: [".tsx", ".ts", ".js"] };

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const base = (process.env.BASE_URL || devAddress).replace(/\/$/, "");
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
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
      selftest: "./src/selftest/index.ts",
    },
    output: { path: path.join(__dirname, "dist/addin"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        policy: policy(false),
      }),
      new HtmlPlugin({
        template: "src/selftest/selftest.html",
        filename: "selftest.html",
        chunks: ["selftest"],
        scriptLoading: "defer",
        policy: policy(false),
        office: true,
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
            transform: (text) => text.toString().replaceAll(devAddress, base),
          },
          ...officeFiles.map((file) => ({
            from: path.join(officeDist, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
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
        policy: policy(true),
      }),
      new HtmlPlugin({
        template: "src/selftest/selftest.html",
        filename: "selftest.html",
        chunks: ["selftest"],
        scriptLoading: "defer",
        policy: policy(true),
        office: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/selftest.css", to: "selftest.css" },
          {
            from: path.join(officeDist, "excel-web-16.00.js"),
            to: "office/excel-web-16.00.js",
            info: { minimized: true },
          },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
          { from: "assets/workbench.css", to: "workbench.css" },
          { from: "node_modules/excelize-wasm/excelize.wasm.gz", to: "wasm/excelize.wasm.gz" },
          { from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "wasm/ironcalc.wasm" },
          { from: "assets/icons/so-thi-dua-32.png", to: "assets/icons/so-thi-dua-32.png" },
        ],
      }),
    ],
  };
  if (env.only === "pane") return pane;
  if (env.only === "workbench") return workbench;
  return [pane, workbench];
};
