const PATIENCE_MS = 10_000;

/**
 * Ends this process when the launcher that forked it is gone, whatever ended it. Does nothing when not forked. To be
 * called before anything is sent to the launcher.
 */
export function exitWithParent(stop: () => Promise<void>): void {
  if (!process.send) return;
  // It ended while we were starting, and nobody heard of it.
  if (!process.connected) return vanish();
  process.once('disconnect', () => {
    setTimeout(vanish, PATIENCE_MS).unref();
    void stop().finally(vanish);
  });
}

/** Without exit hooks: the log's would wait for ever when it was the launcher who read it (a pipe that is broken). */
function vanish(): void {
  process.kill(process.pid, 'SIGKILL');
}
