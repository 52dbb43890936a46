/**
 * Serves a built folder on loopback only, with nothing cached and no header that would keep Excel from framing it. `close()` ends it. Whatever
 * is asked, there is an answer: any page in the same browser can ask, and a request must not end the server.
 */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".gz": "application/octet-stream",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    if (path === null) return void response.writeHead(400, { "content-type": "text/plain" }).end("400");
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    if (file !== folder && !file.startsWith(folder + sep)) return void response.writeHead(404).end();
    try {
      const body = await readFile(file);
      response
        .writeHead(200, {
          "content-type": types[extname(file)] ?? "application/octet-stream",
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        })
        .end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("404");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => server.close(done)),
      }),
    );
  });
}

/** null for what is no address: «/%», «//». */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}
