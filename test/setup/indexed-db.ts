// Before anything imports Dexie: it looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
