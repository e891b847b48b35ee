/** What somebody chose or dropped: files of one folder, or one zip. Names are relative to the folder. */
export type ChosenFiles = {
  readonly label: string;
  readonly files: readonly { readonly name: string; readonly file: File }[];
};

/** Files from an input; a chosen folder gives each its path below the folder. */
export function filesFromInput(list: FileList): ChosenFiles {
  const files = [...list].map((file) => ({ name: withoutTop(file.webkitRelativePath || file.name), file }));
  const first = list[0];
  return { label: first?.webkitRelativePath.split('/')[0] || (first?.name ?? ''), files };
}

/** Files from a drop: a folder is read one level deep, which is all an assembly folder has. */
export async function filesFromDrop(transfer: DataTransfer): Promise<ChosenFiles> {
  // Entries must be taken before anything is awaited: the browser empties the transfer afterwards.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map(filesOfEntry));
  return { label: entries[0]?.name ?? '', files: found.flat() };
}

export function isZip({ files }: ChosenFiles): boolean {
  return files.length === 1 && /\.zip$/i.test(files[0]?.name ?? '');
}

function withoutTop(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? path : path.slice(slash + 1);
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenFiles['files']> {
  if (entry instanceof FileSystemFileEntry) return [{ name: entry.name, file: await fileOf(entry) }];
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const inside = await entriesOf(entry.createReader());
  const files = inside.filter((each) => each instanceof FileSystemFileEntry);
  return Promise.all(files.map(async (each) => ({ name: each.name, file: await fileOf(each) })));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A directory answers in batches of 100; an empty one is the last. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return batch.length === 0 ? [] : [...batch, ...(await entriesOf(reader))];
}
