import { z } from 'zod';

// zod probes `new Function` before its first parse, which the page's content security policy reports as an attack.
// Entries and workers import this file first.
z.config({ jitless: true });
