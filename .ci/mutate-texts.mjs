/** For `npm run mutate`: sentences of a rule (title, why, messages, basis) are for readers to judge, not for tests. */
const TEXTS = new Set(["title", "why", "messages", "basis", "amendments"]);

/** A plugin as StrykerJS declares one, without importing its packages. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "texts",
    value: {
      shouldIgnore(path) {
        const { key } = path.node;
        if (path.isObjectProperty() && key.type === "Identifier" && TEXTS.has(key.name)) return "a text";
        // A basis that a file keeps as a constant beside its rule.
        if (path.isVariableDeclarator() && path.node.id.type === "Identifier" && TEXTS.has(path.node.id.name))
          return "a text";
        return undefined;
      },
    },
  },
];
