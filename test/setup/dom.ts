// Before anything imports Dexie: it looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
