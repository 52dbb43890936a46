/**
 * Lint guards what the compiler lets through: npm packages per room, the clock and randomness in the domain, and the Office.js habits.
 * Every refusal says why. test/architecture plants violations and expects the refusal.
 */
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const packages = (message, allowed) => ({
  regex: `^(?!\\.{1,2}/|\\.{1,2}$${allowed.map((name) => `|${name}`).join("")})`,
  message,
});
const only = (message, ...allowed) => ({
  "no-restricted-imports": ["error", { patterns: [packages(message, allowed)] }],
});

/** For a door: project references reach through actions to the rooms behind it, so the compiler does not refuse those. */
const past = (rooms, reason, message, ...allowed) => ({
  "no-restricted-imports": [
    "error",
    { patterns: [packages(message, allowed), { regex: `^(\\.\\./)+(${rooms.join("|")})(/|$)`, message: reason }] },
  ],
});

/** Globals that make a pure room depend on when or where it runs. */
const impure = [
  { name: "Date", message: "The domain has no clock: the day comes in as a value." },
  { name: "console", message: "The domain prints nothing: what is worth saying is a value in the result." },
  { name: "fetch", message: "The domain does no I/O." },
  { name: "setTimeout", message: "The domain has no clock." },
];

const room = (name, rules, extra = {}) => ({ files: [`src/${name}/**/*.{ts,tsx}`], ...extra, rules });

export default tseslint.config(
  { ignores: ["node_modules", "dist", "out", ".cache", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      // An index that a loop has just bounded is certain; the compiler cannot know (noUncheckedIndexedAccess).
      "@typescript-eslint/no-non-null-assertion": "off",
      // Sheet names and XML are judged by their control characters.
      "no-control-regex": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  room("domain", {
    ...only("The domain uses no package and no other room: it must run anywhere and read like the regulation."),
    "no-restricted-globals": ["error", ...impure],
    "no-restricted-properties": [
      "error",
      {
        object: "Math",
        property: "random",
        message: "The domain is deterministic: the same workbook gives the same findings.",
      },
    ],
  }),
  room("messages", {
    ...only("The messages room holds words; it uses the domain's types and nothing else."),
    "no-restricted-globals": ["error", ...impure],
  }),
  room(
    "workbook",
    {
      ...only("The layer over Office.js uses the domain and the office-js types only."),
      "office-addins/no-context-sync-in-loop": "off", // chunks of 5 MB are sent one after the other, on purpose; counted by tests
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
    { plugins: { "office-addins": officeAddins } },
  ),
  room(
    "actions",
    only("An action is read, decide, plan, apply: it uses domain, messages and workbook, never React, Node or Excel."),
  ),
  room(
    "host",
    only(
      "The stand-in imports the client by its bridge and nothing of ours: it could be lifted out as a package.",
      "node:",
      "fflate$",
    ),
    { ignores: ["src/host/xlsx/**", "src/host/formulas/**"] },
  ),
  room("files", only("What is in a file: the domain's cells out of the stand-in's file reader, and no package.")),
  room("host/xlsx", only("Only host/xlsx knows the .xlsx libraries.", "node:", "fflate$", "excelize-wasm$")),
  room(
    "taskpane",
    past(
      ["workbook", "host", "cli", "commands", "workbench"],
      "The pane reaches the workbook through the actions only.",
      "The pane uses React, Fluent and single Fluent icons: every package weighs on the pane's first load, and the whole icon set takes a minute to build.",
      "react$",
      "react-dom$",
      "react-dom/client$",
      "@fluentui/react-components$",
      "@fluentui/react-icons/svg/",
    ),
    { ignores: ["src/taskpane/setup/help/**"] },
  ),
  room(
    "taskpane/setup/help",
    past(
      ["workbook", "host", "cli", "commands", "workbench"],
      "The help reaches no workbook.",
      "The help uses React, Fluent, single Fluent icons, and the parser of the manual.",
      "react$",
      "@fluentui/react-components$",
      "@fluentui/react-icons/svg/",
      "marked$",
    ),
  ),
  room(
    "commands",
    past(
      ["domain", "messages", "workbook", "host", "cli", "taskpane", "workbench"],
      "The ribbon knows the actions and nothing behind them.",
      "The ribbon asks for an action and shows the pane: it needs no package.",
    ),
  ),
  room(
    "cli",
    only(
      "The command line uses Node and the rooms; no React, no package but what holds a file against its schema.",
      "node:",
      "ajv/dist/2020\\.js$",
    ),
  ),
  {
    files: ["src/**/*.{ts,tsx}"],
    // How dense a file may be. Debtors stand in .ci/debtors.json (ESLint's own list of suppressions), which may only shrink.
    rules: {
      "no-nested-ternary": "error",
      complexity: ["error", 20],
      "max-params": ["error", 4],
      "max-lines": ["error", 400],
    },
  },
);
