const queues = new Map<string, Promise<unknown>>();

/** Where the browser has no Web Locks (a test's DOM): tasks of this window in turn. */
function inTurn<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(task, task);
  queues.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}

/** Runs the task while no other window of this origin writes to the same book. */
export async function withWriteLock<Result>(bookId: string, task: () => Promise<Result>): Promise<Result> {
  const name = `plenum-write-${bookId}`;
  const locks = globalThis.navigator.locks as LockManager | null | undefined;
  if (!locks) return inTurn(name, task);
  return (await locks.request(name, task)) as Result;
}
