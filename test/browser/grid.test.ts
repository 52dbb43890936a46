/** Typing, keys, protection and leaving in the built workbench: what an officer without Excel does all day. */
import { readFileSync } from "node:fs";
import { aBook } from "../support/books";
import type { Page } from "playwright-core";
import { fileOf } from "../support/files";
import { inBrowser, openPage, violations } from "./support";

inBrowser();

const line = (page: Page) => page.getByLabel("Nội dung ô đang chọn").last();
