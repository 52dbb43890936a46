/** For jest what «asset/source» is for webpack: a text of docs as a string. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
