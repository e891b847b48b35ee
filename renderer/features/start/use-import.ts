import { useRef, useState } from 'react';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { Fault } from '../../../shared/assembly/folder/fault.ts';
import type { Cancelled } from '../../data/folder/folder-tasks.ts';
import type { FolderSource, ReadSource } from '../../data/folder/read-source.ts';
import { count } from '../../i18n/formats.ts';
import { type ChosenFiles, isZip } from './chosen-files.ts';
import { words } from './words.ts';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number | null; readonly detail: string }
  | { readonly kind: 'faults'; readonly folder: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'refused'; readonly sentence: string };

type Report = (done: number | null, detail: string) => void;

/** Reads a chosen folder or zip beside the window; an assembly without faults is handed on, anything else is shown. */
export function useImport(onAssembly: (assembly: Assembly) => void) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const running = useRef(new AbortController());
  const start = async (chosen: ChosenFiles) => {
    running.current.abort();
    const work = new AbortController();
    running.current = work;
    const report: Report = (done, detail) => {
      if (!work.signal.aborted) setState({ kind: 'reading', done, detail });
    };
    const end = await read(chosen, work.signal, report);
    if (end.kind === 'cancelled' || work.signal.aborted) return;
    setState(endState(end, chosen.label));
    if (end.kind === 'ok') onAssembly(end.assembly);
  };
  const cancel = () => {
    running.current.abort();
    setState({ kind: 'idle' });
  };
  return { state, start, cancel };
}

type End = ReadSource | { readonly kind: 'no-files' } | { readonly kind: 'failed' };

async function read(chosen: ChosenFiles, signal: AbortSignal, report: Report): Promise<End | Cancelled> {
  if (chosen.files.length === 0) return { kind: 'no-files' };
  try {
    const { readFolder } = await import('../../data/folder/folder-tasks.ts');
    const source = await sourceOf(chosen, report);
    return await readFolder(source, { signal, report: () => report(null, words.checking) });
  } catch {
    return { kind: 'failed' };
  }
}

async function sourceOf(chosen: ChosenFiles, report: Report): Promise<FolderSource> {
  const files = new Map<string, Uint8Array>();
  for (const [index, { name, file }] of chosen.files.entries()) {
    report(index / chosen.files.length, words.file(name, count(index + 1), count(chosen.files.length)));
    files.set(name, new Uint8Array(await file.arrayBuffer()));
  }
  const [first] = files.values();
  return isZip(chosen) && first !== undefined ? { kind: 'zip', bytes: first } : { kind: 'files', files };
}

function endState(end: End, folder: string): ImportState {
  switch (end.kind) {
    case 'ok':
      return { kind: 'idle' };
    case 'faulty':
      return { kind: 'faults', folder, faults: end.faults };
    case 'not-readable':
      return { kind: 'refused', sentence: words.zipRefused[end.code] };
    case 'no-files':
      return { kind: 'refused', sentence: words.noFiles };
    case 'failed':
      return { kind: 'refused', sentence: words.readFailed };
  }
}
