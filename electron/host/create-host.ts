import type { CallName } from '../../shared/bridge/call-names.ts';
import { type CallOutput, contract } from '../../shared/bridge/contract.ts';
import { type BookShelf, bookShelf } from './book-shelf.ts';
import { privateFolder } from './data-folder.ts';
import { type HostParts, type HostSetup, handlers } from './handlers.ts';
import { refusalOf } from './host-fault.ts';
import { takeHostLock } from './host-lock.ts';
import { snapshotTimer } from './snapshot-timer.ts';
import { solverDesk } from './solver/solver-desk.ts';
import { guardVersion } from './version-guard.ts';

/** A call that is not in the contract, or does not fit it: a bug of the caller's, not a refusal. */
export class BadCall extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadCall';
  }
}

export type Host = {
  /** Input and output are checked against the contract. Throws BadCall for an unknown name or unfit input. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Writes down where this host can be reached, for the message to a second one. */
  readonly describe: (address: string) => void;
  /** Takes the last snapshots, closes the journals and frees the folder. */
  readonly close: () => Promise<void>;
};

/** Opens a data folder for this process. Throws FolderInUse or NewerData, with nothing left open. */
export async function createHost(setup: HostSetup): Promise<Host> {
  const { dataFolder, shell, now } = setup;
  const lock = takeHostLock(privateFolder(dataFolder), { shell, since: now() });
  const shelf = await openShelf(setup).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  const timer = snapshotTimer(shelf, now);
  const solver = solverDesk(setup.solver ?? { kind: 'sources' });
  return {
    describe: lock.describe,
    call: caller({ shelf, solver }, setup),
    close: async () => {
      await timer.stop();
      await solver.close();
      shelf.close();
      lock.release();
    },
  };
}

async function openShelf({ dataFolder, version }: HostSetup): Promise<BookShelf> {
  await guardVersion(dataFolder, version);
  return bookShelf(dataFolder, version);
}

const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

function caller(parts: HostParts, setup: HostSetup): Host['call'] {
  const byName = handlers(parts, setup);
  return async (name, input) => {
    if (!isCallName(name)) throw new BadCall(`Unknown call ${name}`);
    const read = contract[name].input.safeParse(input);
    if (!read.success) throw new BadCall(`${name}: ${read.error.issues[0]?.message ?? 'unfit input'}`);
    const handle = byName[name] as (given: unknown) => CallOutput<CallName> | Promise<CallOutput<CallName>>;
    return contract[name].output.parse(await handledBy(() => handle(read.data)));
  };
}

/** What the person at the desk can act on is an answer; anything else is a bug and is thrown on. */
async function handledBy<Answer>(handle: () => Answer | Promise<Answer>) {
  try {
    return await handle();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}
