/** Tells whoever draws the desk that something on it is different now. */
export interface Changes {
  /** Says that something changed. Cheap; listeners decide when to look. */
  announce(): void;
  /** Calls `listener` on every change until the returned function is called. */
  listen(listener: () => void): () => void;
}

/** One per desk, shared by everything that can be seen on the page. */
export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    announce() {
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
