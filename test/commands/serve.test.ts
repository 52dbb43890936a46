/** The server of `npm start` answers whatever is asked, and goes on; it and the development server are on loopback only. */
import { connect } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

interface Served {
  address: string;
  close(): Promise<void>;
}
let folder: string;
let served: Served;

beforeAll(async () => {
  const { serve } = (await import(join(root, ".ci/serve.mjs"))) as { serve(folder: string): Promise<Served> };
  folder = mkdtempSync(join(tmpdir(), "so-thi-dua-served-"));
  writeFileSync(join(folder, "index.html"), "<h1>Sổ Thi đua</h1>");
  served = await serve(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request line as it stands: a client of our own would mend the path first. */
const statusOf = (path: string) =>
  new Promise<number>((done, failed) => {
    const socket = connect(Number(new URL(served.address).port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.setEncoding("utf8").on("data", (text) => (answer += text));
    socket.on("end", () => done(Number(answer.split(" ")[1])));
    socket.on("error", failed);
  });

test.each([
  ["/", 200],
  ["/%", 400],
  ["//", 400],
  ["/%ff", 400],
  ["/%00", 404],
  ["/nothing.js", 404],
  ["/../../package.json", 404],
  ["/%2e%2e%2fpackage.json", 404],
  ["/..%5cpackage.json", 404],
])("%s: %i, and the next one is answered too", async (path, status) => {
  expect(await statusOf(path)).toBe(status);
  expect(await statusOf("/")).toBe(200);
});

test("the development server for Excel listens on loopback only", async () => {
  const configure = require(join(root, "webpack.config.js")) as (env: object) => Promise<{ devServer: object }>;
  expect((await configure({ only: "pane" })).devServer).toHaveProperty("host", "localhost");
});
