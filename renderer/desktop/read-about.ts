export type Licence = {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
};
export type About = { readonly version: string; readonly licences: readonly Licence[] };

/** What the build wrote down about itself; null where it cannot be read. */
export async function readAbout(): Promise<About | null> {
  try {
    const answer = await fetch('/about.json');
    return answer.ok ? ((await answer.json()) as About) : null;
  } catch {
    return null;
  }
}
