/** A fault in the pane itself: a sentence and a way on, never an empty pane. */
import { Component } from "react";
import type { ReactNode } from "react";
import type { PaneText } from "../../messages";

interface Props {
  readonly text: PaneText;
  readonly reload: () => void;
  readonly children: ReactNode;
}
interface State {
  readonly fault: string | null;
}

/** Plain elements only: whatever is broken may be the component library itself. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render() {
    const { text, reload, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <main role="alert">
        <h1>{text("app.broken.title")}</h1>
        <p>{text("app.broken.advice")}</p>
        <p>
          <button type="button" onClick={reload}>
            {text("app.broken.reload")}
          </button>
        </p>
        <code>{this.state.fault}</code>
      </main>
    );
  }
}
