/** Longer lists are written out in pieces, so that the window stays free while an import of 40 MB is sent. */
const itemsAtOnce = 1000;

const breathe = () => new Promise((done) => setTimeout(done));

async function writeList(items: readonly unknown[], parts: Blob[]): Promise<void> {
  for (let at = 0; at < items.length; at += itemsAtOnce) {
    const piece = JSON.stringify(items.slice(at, at + itemsAtOnce)).slice(1, -1);
    parts.push(new Blob([at === 0 ? '' : ',', piece]));
    await breathe();
  }
}

async function write(value: unknown, parts: Blob[]): Promise<void> {
  if (Array.isArray(value) && value.length > itemsAtOnce) {
    parts.push(new Blob(['[']));
    await writeList(value, parts);
    parts.push(new Blob([']']));
    return;
  }
  if (!holdsLongList(value)) {
    parts.push(new Blob([JSON.stringify(value)]));
    return;
  }
  let before = '{';
  for (const [name, inside] of Object.entries(value)) {
    if (inside === undefined) continue;
    parts.push(new Blob([before, JSON.stringify(name), ':']));
    await write(inside, parts);
    before = ',';
  }
  parts.push(new Blob(['}']));
}

/** Whether an object has a long list in it, at whatever depth of objects. */
function holdsLongList(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some(
    (inside) => (Array.isArray(inside) && inside.length > itemsAtOnce) || holdsLongList(inside),
  );
}

/** The JSON of a request: the same text as `JSON.stringify`, in pieces when it is long. */
export async function jsonBody(value: unknown): Promise<string | Blob> {
  if (!holdsLongList(value)) return JSON.stringify(value);
  const parts: Blob[] = [];
  await write(value, parts);
  return new Blob(parts);
}
