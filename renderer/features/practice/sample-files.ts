const files = import.meta.glob<string>('./willow-creek/*.{json,csv}', { query: '?raw', import: 'default' });

/** The sample co-op as the texts of its assembly folder, by file name; loaded when somebody asks to practise. */
export async function sampleFiles(): Promise<ReadonlyMap<string, string>> {
  const entries = Object.entries(files).map(async ([path, load]): Promise<readonly [string, string]> => {
    return [path.slice(path.lastIndexOf('/') + 1), await load()];
  });
  return new Map(await Promise.all(entries));
}
