import { createRoot } from 'react-dom/client';
import { App } from '../app/app.tsx';
import { trustOwnWorkers } from '../desktop/trust-own-workers.ts';
import { startLook } from '../ui/theme.ts';

trustOwnWorkers();
startLook();

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(<App />);
