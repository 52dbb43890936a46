export * from "./text";
export * from "./catalogue";
export * from "./campaign";
export * from "./registration";
