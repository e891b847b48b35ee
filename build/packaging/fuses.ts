import { type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses';

/** Switches burnt into the packed program. `testable` leaves on what an end-to-end driver attaches through. */
export function fuses({ testable }: { readonly testable: boolean }): FuseConfig {
  return {
    version: FuseVersion.V1,
    // A fuse that a later Electron adds must be decided on, not inherited.
    strictlyRequireAllFuses: true,
    // Nobody may use the program as a plain Node, or slip it options or a debugger.
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: testable,
    // The code that runs is the code that was packed (checked on macOS and Windows, not on Linux).
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // There are no cookies to encrypt, and the keychain would ask the user for a password.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The app is served from app://; file:// needs no rights.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}
