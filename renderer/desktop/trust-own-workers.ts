type Policy = { readonly createScriptURL: (address: string) => string };
type TrustedTypes = { readonly createPolicy: (name: 'default', policy: Policy) => unknown };

/**
 * The page's policy lets no text become script or markup (Trusted Types). Workers are started by address, which the
 * browser guards as well: only the app's own built files pass here, everything else stays blocked.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, window.location.href);
      const isOwn = origin === window.location.origin && pathname.startsWith('/assets/');
      if (!isOwn) throw new TypeError(`Not one of Plenum's own files: ${address}`);
      return address;
    },
  });
}
