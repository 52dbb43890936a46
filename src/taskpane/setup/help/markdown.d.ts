/** A text of docs, as it stands there: webpack.config.js and the tests' transform give it as a string. */
declare module "*.md" {
  const text: string;
  export default text;
}
