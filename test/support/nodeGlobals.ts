/** What the stand-in needs of Node and jsdom does not have. To be imported first. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
