import type { CallName } from '../../shared/bridge/call-names.ts';
import type { CallInput, CallOutput, HostCall, PlenumBridge } from '../../shared/bridge/contract.ts';
import { HostFailure } from './host-failure.ts';
import { loopbackCall } from './loopback-call.ts';
import { once, signInFromAddress } from './loopback-session.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser. */
    readonly plenum?: PlenumBridge;
  }
}

const overLoopback = loopbackCall(once(signInFromAddress));

async function overBridge<Name extends CallName>(
  bridge: PlenumBridge,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  try {
    return await bridge.call(name, input);
  } catch (error) {
    throw new HostFailure('host-fault', error instanceof Error ? error.message : String(error));
  }
}

/** The one way from the renderer to its host, in either shell. Throws HostFailure when no answer comes. */
export const hostCall: HostCall = (name, input) =>
  window.plenum === undefined ? overLoopback(name, input) : overBridge(window.plenum, name, input);
