import { createRoot } from 'react-dom/client';
import { App } from '../app/app.tsx';
import { startLook } from '../ui/theme.ts';

startLook();

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(<App />);
