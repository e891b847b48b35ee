/** What a command takes from the outside: who acts, when, and a name for the change. Tests bring their own. */
export type Desk = {
  readonly actor: () => string;
  /** ISO 8601 instant. */
  readonly now: () => string;
  readonly newId: () => string;
};

const actorKey = 'plenum.actor';
const unnamed = 'desk';

export const browserDesk: Desk = {
  actor: () => localStorage.getItem(actorKey) ?? unnamed,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** Names who acts at this desk from now on. */
export function actAs(name: string): void {
  localStorage.setItem(actorKey, name);
}
