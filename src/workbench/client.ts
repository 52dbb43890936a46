/** Loads the unmodified client of office.js over the bridge, once for the page. */
import { installBridge } from "../host";

let loaded: Promise<void> | null = null;

export function loadClientScript(source = "office/excel-web-16.00.js"): Promise<void> {
  loaded ??= new Promise<void>((resolve, reject) => {
    installBridge();
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded`));
    document.head.append(script);
  });
  return loaded;
}
