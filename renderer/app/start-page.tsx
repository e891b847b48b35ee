import { useEffect } from 'react';
import { sampleFiles } from '../features/practice/sample-files.ts';
import { StartScreen } from '../features/start/start-screen.tsx';
import { words } from './words.ts';

/** The start page, with the sample co-op handed in: features do not know each other. */
export function StartPage() {
  useEffect(() => {
    document.title = words.app;
  }, []);
  const open = (bookId: string) => {
    window.location.hash = `#/b/${bookId}/overview`;
  };
  return (
    <main>
      <StartScreen sampleFiles={sampleFiles} onOpen={open} />
    </main>
  );
}
