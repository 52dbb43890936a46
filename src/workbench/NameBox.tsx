/** The address of the selected cell; another one typed there leads to it. */
import { useState } from "react";

export interface NameBoxProps {
  readonly label: string;
  readonly address: string;
  /** Says whether there is such a cell. */
  onGo(address: string): boolean;
}

export function NameBox({ label, address, onGo }: NameBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      className="address"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === null || onGo(typed)) setTyped(null);
      }}
    >
      <input
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? address}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onFocus={(event) => event.target.select()}
      />
    </form>
  );
}
