import { type CallName, type CallOutput, contract } from '../../shared/bridge/contract.ts';
import { bookShelf } from './book-shelf.ts';
import { privateFolder } from './data-folder.ts';
import { type HostSetup, handlers } from './handlers.ts';
import { refusalOf } from './host-fault.ts';
import { takeHostLock } from './host-lock.ts';
import { snapshotTimer } from './snapshot-timer.ts';
import { guardVersion } from './version-guard.ts';

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

const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** Opens a data folder for this process. Throws FolderInUse or NewerData. */
export async function createHost(setup: HostSetup): Promise<Host> {
  const { dataFolder, shell, version, now } = setup;
  privateFolder(dataFolder);
  const lock = takeHostLock(dataFolder, shell);
  try {
    await guardVersion(dataFolder, version);
  } catch (error) {
    lock.release();
    throw error;
  }
  const shelf = bookShelf(dataFolder, version);
  const byName = handlers(shelf, setup);
  const timer = snapshotTimer(shelf, now);
  return {
    describe: lock.describe,
    call: async (name, input) => {
      if (!isCallName(name)) throw new BadCall(`Unknown call ${name}`);
      const read = contract[name].input.safeParse(input);
      if (!read.success) throw new BadCall(`${name}: ${read.error.issues[0]?.message ?? 'unfit input'}`);
      try {
        const handle = byName[name] as (given: unknown) => Promise<CallOutput<CallName>>;
        return contract[name].output.parse(await handle(read.data));
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === null) throw error;
        return refusal;
      }
    },
    close: async () => {
      await timer.stop();
      shelf.close();
      lock.release();
    },
  };
}
