import { useEffect } from 'react';
import { StartScreen } from '../features/start/start-screen.tsx';
import { words } from './words.ts';

/** The start page, with the sample co-op handed in: features do not know each other. */
export function StartPage() {
  useEffect(() => {
    document.title = words.app;
  }, []);
  return (
    <main>
      <StartScreen />
    </main>
  );
}
