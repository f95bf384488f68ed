/** Ends this process when the launcher that forked it is gone, whatever ended it. Does nothing when not forked. */
export function exitWithParent(stop: () => Promise<void>): void {
  if (!process.send) return;
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    void stop().finally(() => process.exit(0));
  });
}
