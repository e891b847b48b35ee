import { writeSync } from 'node:fs';
import { takeHostLock } from '../../../electron/host/host-lock.ts';

/* node hold-folder.ts FOLDER: holds a data folder until it is ended, and says so once it does. */
const [folder = ''] = process.argv.slice(2);
takeHostLock(folder, { shell: 'loopback', since: '2027-01-04T10:00:00.000Z' }).describe('http://127.0.0.1:4/#token=x');
writeSync(1, 'held\n');
setInterval(() => {}, 1000);
