/** What was sent to and fro since the stand-in was opened: figures for tests of how a client speaks. */
export interface HostCounters {
  /** Messages from the client. */
  requests: number;
  /** UTF-8 bytes of the requests and of the answers. */
  bytesSent: number;
  bytesReceived: number;
  /** Cells whose value or formula a request set. */
  cellsWritten: number;
  /** Actions of all requests, for «none of them per row or per cell». */
  actions: number;
}

export const zeroCounters = (): HostCounters => ({
  requests: 0,
  bytesSent: 0,
  bytesReceived: 0,
  cellsWritten: 0,
  actions: 0,
});
