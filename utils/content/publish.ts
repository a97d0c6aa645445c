/** Shortest time between two states that are sent, in milliseconds. */
const PACE = 200;

interface Options<State> {
  read: () => State | null;
  /** Rejects when nobody listens. */
  send: (state: State) => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Sends the state when it changed and somebody listens, at most a few times a second. A listener makes itself known by
 * asking; the first state nobody takes ends the sending, so that a closed panel costs nothing.
 */
export function createPublisher<State>({ read, send, signal }: Options<State>) {
  let isWatched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const publish = async () => {
    timer = undefined;
    const state = read();
    if (state === null || !isWatched || signal.aborted) return;
    try {
      await send(state);
    } catch {
      isWatched = false;
    }
  };
  return {
    noteListener(): void {
      isWatched = true;
    },
    noteChange(): void {
      if (!isWatched || timer !== undefined || signal.aborted) return;
      timer = setTimeout(() => void publish(), PACE);
    },
  };
}
