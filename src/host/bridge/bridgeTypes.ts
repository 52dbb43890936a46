/** What the office.js client expects around it: a bridge to speak through, and an answer to `isSetSupported`. */
export interface Bridge {
  /** Called by the client. */
  sendMessageToHost(json: string): void;
  /** Set by the client. */
  onMessageFromHost?: (json: string) => void;
}

export interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}
