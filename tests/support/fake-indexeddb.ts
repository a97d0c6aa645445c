import * as fake from 'fake-indexeddb';

/** An IndexedDB in memory, as `idb` looks for it: the factory and every class as a global. */
Object.assign(globalThis, fake);

export const { indexedDB, IDBObjectStore } = fake;
