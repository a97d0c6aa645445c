/** Lets whatever else waits have its turn; by a message, because timers of a hidden page or a background are slowed down. */
export function giveTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null, []);
  });
}
