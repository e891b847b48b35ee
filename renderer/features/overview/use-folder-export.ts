import { useCallback, useRef, useState } from 'react';
import { useBook } from '../../data/book-context.ts';
import { exportAssembly } from '../../data/folder/folder-tasks.ts';
import { downloadBytes } from '../../live/download-text.ts';
import { useToast } from '../../ui/toast.tsx';
import { words } from './words.ts';

/** Letters, digits and dashes of a title, for a file name every system takes. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${plain || 'assembly'}.zip`;
}

/** Writes the assembly folder beside the window and hands it over as a zip. */
export function useFolderExport(title: string) {
  const book = useBook();
  const toast = useToast();
  const [isRunning, setRunning] = useState(false);
  const running = useRef(new AbortController());
  const run = useCallback(async () => {
    running.current = new AbortController();
    setRunning(true);
    try {
      const zip = await exportAssembly(book, { signal: running.current.signal, report: () => undefined });
      if (zip === null) toast({ title: words.nothingToExport, tone: 'attention' });
      else if (zip instanceof Uint8Array) downloadBytes(fileNameOf(title), zip, 'application/zip');
    } catch {
      toast({ title: words.exportFailed, tone: 'refusal' });
    } finally {
      setRunning(false);
    }
  }, [book, toast, title]);
  return { isRunning, run, cancel: () => running.current.abort() };
}
