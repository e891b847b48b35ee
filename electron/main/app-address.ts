/** Chosen once and never changed: IndexedDB belongs to it, and another address would show an empty working copy. */
export const appScheme = 'app';
const appHost = 'plenum';

/** The page of the desk window. */
export const deskPage = `${appScheme}://${appHost}/desk/index.html`;

/**
 * Whether an address is one of our own pages. Protocol and host are compared, never the origin: to Node the origin of
 * every address with a scheme of one's own is the text "null", so all of them would look alike.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost;
}
