/** Loads the unmodified client of office.js over the bridge, once for the page. */
import { installBridge } from "../host";
import { FILES, embedded } from "./files";

let loaded: Promise<void> | null = null;

export function loadClientScript(): Promise<void> {
  loaded ??= new Promise<void>((resolve, reject) => {
    installBridge();
    const script = document.createElement("script");
    const inPage = embedded(FILES.client);
    if (inPage === null) {
      script.src = `office/${FILES.client}`;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
      document.head.append(script);
    } else {
      // The page's policy knows the text by its hash; it runs at once.
      script.textContent = new TextDecoder("utf-8", { ignoreBOM: true }).decode(inPage);
      document.head.append(script);
      resolve();
    }
  });
  return loaded;
}
