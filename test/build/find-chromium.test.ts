import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../build/find-chromium.ts';

function machine(files: readonly string[], env: Machine['env'] = {}, platform = 'linux'): Machine {
  return { platform, env: { PATH: '/a:/b', ...env }, pathDelimiter: ':', exists: (path) => files.includes(path) };
}

describe('finding a Chromium', () => {
  it('finds none on a machine without one', () => {
    expect(findChromium(machine([]))).toBeNull();
  });

  it('takes the named browser before any on PATH', () => {
    const files = ['/a/chromium', '/opt/mine'];
    expect(findChromium(machine(files, { CHROMIUM_PATH: '/opt/mine' }))).toBe('/opt/mine');
  });

  it('does not fall back to another browser when the named one is not there', () => {
    expect(findChromium(machine(['/a/chromium'], { CHROMIUM_PATH: '/opt/gone' }))).toBeNull();
  });

  it('takes an empty CHROMIUM_PATH as none', () => {
    expect(findChromium(machine(['/a/chromium'], { CHROMIUM_PATH: '' }))).toBe('/a/chromium');
  });

  it('prefers the headless shell, also in a later folder of PATH', () => {
    expect(findChromium(machine(['/a/chromium', '/b/chromium-headless-shell']))).toBe('/b/chromium-headless-shell');
  });

  it('looks in the usual places after PATH', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([chrome], {}, 'darwin'))).toBe(chrome);
    expect(findChromium(machine([chrome, '/b/chrome'], {}, 'darwin'))).toBe('/b/chrome');
  });

  it('finds a browser installed for one Windows user', () => {
    const edge = '/local/Microsoft/Edge/Application/msedge.exe';
    expect(findChromium(machine([edge], { LOCALAPPDATA: '/local' }, 'win32'))).toBe(edge);
  });
});
